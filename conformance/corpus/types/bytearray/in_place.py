# In-place operators of bytearray
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


a = b = bytearray(b'ab')
a += b'c'
a += bytearray(b'd')
a += memoryview(b'e')
a *= 2
print(a, a is b)
a *= Three()
print(len(a))
a *= 0
print(a, b)
show(lambda: a.__iadd__('x'))
show(lambda: a.__iadd__(5))
show(lambda: a.__iadd__([1, 2]))
show(lambda: a.__imul__(1.5))
show(lambda: (a.__imul__(-1), a is b))
try: a += None
except TypeError as e: print(e)
try: a *= 'x'
except TypeError as e: print(e)
a += a
print(a)
