import sys
for x in (0, 1, 2**30, 2**60, True, 1.0, 1j, '', 'a', 'é', '€', '😀', b'', b'a', (), (1,), [], [1], {}, set(), None, range(3)):
    print(repr(x), sys.getsizeof(x))
class A:
    def __sizeof__(self): return 100
print(sys.getsizeof(A()) >= 100)
