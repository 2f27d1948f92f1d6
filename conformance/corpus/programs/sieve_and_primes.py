# Slice assignment with a step, and factoring.
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, p in enumerate(flags) if p]


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + d % 2
    if n > 1: out[n] = 1
    return out


primes = sieve(200)
print(primes, len(sieve(10_000)))
print(*(f"{n} = {' * '.join(f'{p}^{e}' if e > 1 else str(p) for p, e in factor(n).items())}" for n in (360, 97, 1001, 2**20, 999999)), sep="\n")
