# A returned call is shown with all its lines, without carets.
# whole traceback
def f(a, b=0):
    return (a +
            b
            + None)


def g():
    return f(
        1,
        b=2,
    )


g()
