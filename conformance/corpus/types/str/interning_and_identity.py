# What is the same object
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


a = 'abc'
s = S('abc')
show(lambda: (a.strip() is a, a[:] is a, a.replace('x', 'y') is a, str(a) is a, a.ljust(2) is a, ''.join([a]) is a, a + '' == a, a.removeprefix('z') is a))
show(lambda: (str(s) is s, s[:] is s, s.strip() is s, s.replace('x', 'y') is s, s == a, '' is str()))
show(lambda: (a.upper() == 'ABC', 'ABC'.upper() == 'ABC', a.zfill(1) is a, a.expandtabs() == a, a.translate({}) == a, a * 1 is a))
