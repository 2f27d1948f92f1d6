# What a function of math does not take is refused in its own words.
import math

def attempt(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as error:
        print(f.__name__, args, type(error).__name__, error)

for f, x in [(math.sqrt, -1), (math.log, 0), (math.log, -1.5), (math.log2, 0.0), (math.log10, -3), (math.acos, 2), (math.asin, -2),
             (math.acosh, 0.5), (math.atanh, 1), (math.gamma, -1), (math.lgamma, 0), (math.cos, math.inf), (math.tan, -math.inf),
             (math.exp, 1000), (math.cosh, 1000), (math.factorial, -1), (math.factorial, 1.5), (math.isqrt, -4), (math.isqrt, 2.5),
             (math.floor, math.inf), (math.floor, math.nan), (math.ceil, 'a'), (math.trunc, 'a'), (math.sqrt, 'a'), (math.log1p, -1)]:
    attempt(f, x)
attempt(math.pow, 0, -1)
attempt(math.pow, -2, 0.5)
attempt(math.fmod, 1, 0)
attempt(math.comb, -1, 2)
attempt(math.comb, 1, -2)
attempt(math.perm, 3, -1)
attempt(math.ldexp, 1.0, 5000)
attempt(math.gcd, 1.5)
attempt(math.sqrt)
attempt(math.dist, [1], [1, 2])
