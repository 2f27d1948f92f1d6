import sys
class A:
    def __sizeof__(self): return 100
print(sys.getsizeof(A()) >= 100, sys.getsizeof('a' * 100) - sys.getsizeof('a' * 50), sys.getsizeof(b'ab') - sys.getsizeof(b''))
print(sys.getsizeof(2 ** 300) > sys.getsizeof(1), sys.getsizeof([1, 2]) > sys.getsizeof([]))
try:
    sys.getsizeof()
except TypeError:
    print('one argument at least')
