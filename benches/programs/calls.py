# Calls of functions: recursion, defaults, keywords, and arguments that are collected and spread.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def scale(x, factor=3, *, offset=0):
    return x * factor + offset


def total(*args, **named):
    return args[0] + len(args) + len(named)


def main():
    result = fib(27)
    for i in range(420000):
        result += scale(i) + scale(i, 2) + scale(i, offset=1)
        result += total(i, 2, 3) + total(*(i, 4), a=1)
    return result


print(main())
