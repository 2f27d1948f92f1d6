# The name of an except clause is gone afterwards, even when it was bound before.
e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(err)


def f():
    try:
        raise ValueError("v")
    except ValueError as e:
        kept = e
        del e
    return kept


print(repr(f()))
