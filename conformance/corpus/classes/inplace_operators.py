# += prefers __iadd__, falls back to __add__, and rebinds to the result.
class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __add__(self, o): return A(self.v + o)
    def __imul__(self, o): return "replaced"
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return "fell back"

a = b = A(1)
a += 5
print(a is b, b.v)
a *= 2
print(a)
b -= 1
print(b)

class C:
    def __add__(self, o): return "plain add"
    def __rpow__(self, o): return "rpow"
    def __ifloordiv__(self, o): return "ifloordiv"
    def __matmul__(self, o): return "matmul"

c = C(); d = c; e = 2; e **= c; c += 1; d //= 2; f = C(); f @= 1
print(c, d, e, f)
