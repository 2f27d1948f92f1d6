# Infinite sources with takers.
def count(n=0):
    while True:
        yield n
        n += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(take(5, count(10))), list(take(8, primes())))
squares = (x * x for x in count())
print(next(x for x in squares if x > 50), next(squares))
it = count()
print(list(take(2, it)), next(it), 7 in it, next(it))
