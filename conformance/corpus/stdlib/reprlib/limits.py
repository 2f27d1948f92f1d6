import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(9)}), reprlib.repr(set(range(20))))
print(reprlib.repr((1,)), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(10 ** 60), reprlib.repr(frozenset({1})), reprlib.repr([]))
r = reprlib.Repr(maxlist=2, maxstring=10, maxlevel=2, fillvalue='#')
print(r.repr([1, 2, 3]), r.repr('abcdefghijklmnop'), r.repr([[[1]]]))
print(reprlib.Repr(indent=2).repr([1, [2, 3], {'a': 4}]))
class A:
    def __repr__(self): return 'A' * 50
print(reprlib.repr(A()))
