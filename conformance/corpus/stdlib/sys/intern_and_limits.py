import sys
print(sys.intern('abc') is sys.intern('abc'))
for f in (lambda: sys.intern(1), lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit('a'), lambda: sys.set_int_max_str_digits(5), lambda: sys.setswitchinterval(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit(), sys.get_int_max_str_digits())
