# Precedence and associativity, seen through a class that shows them.
class S:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
for n, sym in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", pow="**", matmul="@", lshift="<<", rshift=">>", xor="^").items():
    setattr(S, f"__{n}__", lambda a, b, sym=sym: S(f"({a}{sym}{b})"))
setattr(S, "__and__", lambda a, b: S(f"({a}&{b})")); setattr(S, "__or__", lambda a, b: S(f"({a}|{b})"))
for n, sym in dict(neg="-", pos="+", invert="~").items(): setattr(S, f"__{n}__", lambda a, sym=sym: S(f"({sym}{a})"))
a, b, c, d = map(S, "abcd")
print(a + b * c - d, a * b / c // d % a @ b, a ** b ** c, -a ** b, a ** -b, (-a) ** b, ~a + b, -a * b, a - b - c, a / b / c)
print(a << b + c, a & b | c ^ d, a | b & c, a ^ b | c, a << b >> c, a & b << c, a + b & c, ~-+a, a @ b ** c, a % b * c)
print(1 < 2 == 2 != 3 > 1, not 1 == 2, not 0 in [1], 1 in [1] == True, 1 or 0 and 0, (1 or 0) and 0, 1 if 0 else 2 if 0 else 3, not not 1, 1 < 3 < 2, 5 is not None is True if False else "x", 2 ** 3 ** 0, -2 ** 2, 7 // -2, -7 % 3, 1 - - 1, ~1 ** 2)
x = 1, 2 if False else 3
y = lambda: 1, 2
print(x, y[1], [1, 2][0] + 1 * 2, (1, 2) + (3,) * 2, "a" + "b" * 2, not "a" < "b", 1 == 1 in [1] if False else "z")
