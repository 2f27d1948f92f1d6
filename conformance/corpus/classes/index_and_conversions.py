# __int__, __float__, __index__, __complex__, __round__, __trunc__-free world.
class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __round__(self, n=None): return f"round {n}"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, e, m=None): return f"pow {e} {m}"
    def __reversed__(self): return "reversed"
    def __bytes__(self): return b"bytes"
    def __complex__(self): return 1j
    def __dir__(self): return ["b", "a"]


n = N()
print(int(n), float(n), "abcdef"[n], round(n), round(n, 2), abs(n), divmod(n, 1), pow(n, 2), pow(n, 2, 5))
print(reversed(n), bytes(n), complex(n), dir(n), bin(n), oct(n), range(10)[n:], chr(n), "x" * n)
class I:
    def __index__(self): return 5
print(int(I()), float(I()), [0] * I(), 10 << 1, bytes(I()))
class Bad:
    def __int__(self): return "x"
try: int(Bad())
except TypeError as e: print(e)
