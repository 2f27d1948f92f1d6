import warnings

@warnings.deprecated('use g')
def f(x):
    return x

@warnings.deprecated('no more')
class C:
    pass

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(f(3), f.__deprecated__, f.__name__)
    C()
    print([(str(x.message), x.category.__name__) for x in w])
