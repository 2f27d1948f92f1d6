# An inner function can call itself and its sibling through cells.
def make():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    return even, odd


even, odd = make()
print(even(10), odd(7), even(3))


def fact(n):
    go = lambda k: 1 if k < 2 else k * go(k - 1)
    return go(n)


print(fact(20))
