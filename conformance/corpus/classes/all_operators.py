# Each operator reaches its method.
class Show:
    def __init__(self, n="s"): self.n = n
    def __getattr__(self, name): raise AttributeError(name)


names = "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor".split()
for n in names:
    setattr(Show, f"__{n}__", lambda self, o, n=n: f"{n}({o})")
    setattr(Show, f"__r{n}__", lambda self, o, n=n: f"r{n}({o})")
for n in "neg pos invert abs".split():
    setattr(Show, f"__{n}__", lambda self, n=n: n)
s = Show()
print(s + 1, s - 1, s * 1, s / 1, s // 1, s % 1, s ** 1, s @ 1, s << 1, s >> 1, s & 1, s | 1, s ^ 1)
print(1 + s, 1 - s, 1 * s, 1 / s, 1 // s, 1 % s, 1 ** s, 1 @ s, 1 << s, 1 >> s, 1 & s, 1 | s, 1 ^ s)
print(-s, +s, ~s, abs(s), divmod(7, 2))
print("%s" % s == "rmod", [1] + s if hasattr(s, "__radd__") else "", pow(s, 2))
