def f(x):
    try:
        g(x)
    except ValueError as e:
        print(e)
    except (TypeError, KeyError):
        raise
    else:
        x = 2
    finally:
        done()
    return x


def early():
    for x in y:
        try:
            return x
        finally:
            close()
    with a as b, c:
        return b


def unbound():
    if x:
        y = 1
    del y
    print(y)
