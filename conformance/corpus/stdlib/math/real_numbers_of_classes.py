# Objects with __float__, __index__, __floor__ are taken as numbers.
import math
class Half:
    def __float__(self): return 0.25
    def __floor__(self): return 'floored'
    def __ceil__(self): return 'ceiled'
    def __trunc__(self): return 'truncated'
class Ten:
    def __index__(self): return 10
print(math.sqrt(Half()), math.floor(Half()), math.ceil(Half()), math.trunc(Half()))
print(math.sqrt(Ten()), math.factorial(Ten()), math.gcd(Ten(), 4), math.comb(Ten(), 3), math.hypot(Ten(), 0))
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sin(0), math.cos(0), math.exp(0), math.exp(1), math.degrees(math.pi), math.radians(180))
print(round(math.sin(1), 12), round(math.tan(1), 12), round(math.atan2(1, -1), 12), round(math.sinh(1), 12), round(math.gamma(4.5), 10))
try:
    math.sqrt(object())
except TypeError as error:
    print(error)
