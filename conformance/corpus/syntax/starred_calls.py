# Several unpackings in one call, and the errors they make.
def f(*args, **kwargs):
    return args, kwargs


print(f(*[1], 2, *(3, 4), a=1, **{"b": 2}, c=3, **{}))
print(f(*"ab", *{}, *range(2)))
print(f(*(x for x in range(3))))
for call in (
    lambda: f(**{"a": 1}, a=2),
    lambda: f(**{"a": 1}, **{"a": 2}),
    lambda: f(*5),
    lambda: f(**5),
    lambda: f(**{1: 2}),
    lambda: f(*None),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
