# Chance for passwords and tokens.

from base64 import urlsafe_b64encode
from hmac import compare_digest

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest']

DEFAULT_ENTROPY = 32


def randbits(k):
    if k < 0:
        raise ValueError('number of bits must be non-negative')
    size = (k + 7) // 8
    return int.from_bytes(_random_bytes(size)) >> (size * 8 - k)


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    bits = exclusive_upper_bound.bit_length()
    while True:
        n = randbits(bits)
        if n < exclusive_upper_bound:
            return n


def choice(seq):
    if not len(seq):
        raise IndexError('Cannot choose from an empty sequence')
    return seq[randbelow(len(seq))]


class SystemRandom:
    """Chance with the methods of `random.Random` that need no state."""

    def random(self):
        return randbits(53) / (1 << 53)

    def getrandbits(self, k):
        return randbits(k)

    def randbytes(self, n):
        return _random_bytes(n)

    def randrange(self, start, stop=None, step=1):
        numbers = range(start) if stop is None else range(start, stop, step)
        if not numbers:
            raise ValueError('empty range for randrange()' if stop is None else f'empty range in randrange({start}, {stop})')
        return numbers[randbelow(len(numbers))]

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def choice(self, seq):
        return choice(seq)

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        if weights is None and cum_weights is None:
            return [choice(population) for _ in range(k)]
        if cum_weights is None:
            cum_weights = []
            total = 0
            for w in weights:
                total += w
                cum_weights.append(total)
        if len(cum_weights) != len(population):
            raise ValueError('The number of weights does not match the population')
        from bisect import bisect
        total = cum_weights[-1] + 0.0
        return [population[bisect(cum_weights, self.random() * total, 0, len(population) - 1)] for _ in range(k)]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k):
        pool = list(population)
        if not 0 <= k <= len(pool):
            raise ValueError('Sample larger than population or is negative')
        self.shuffle(pool)
        return pool[:k]

    def seed(self, *args, **kwds):
        return None


def token_bytes(nbytes=None):
    return _random_bytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
