# Operators of a builtin's subclass give the builtin, unless overridden.
class I(int): pass
class F(float): pass
class S(str): pass
class L(list): pass
class T(tuple): pass


for v in (I(3) + 1, I(3) * I(2), -I(3), abs(I(-3)), I(3) // 2, I(5) & 3, F(1.5) + 1, -F(1.0), S("a") + "b", S("a") * 2, S("a").upper(),
          L([1]) + [2], L([1]) * 2, L([1, 2])[:1], T((1,)) + (2,), T((1, 2))[:1], L([1]).copy(), S("x")[:], I(True), +I(2), round(F(2.5)), I(3).real, S("a b").split()[0]):
    print(type(v).__name__, v, end="; ")
print()
x = L([1]); x += [2]; print(type(x).__name__, x)
y = T((1,)); y += (2,); print(type(y).__name__)
z = I(1); z += 1; print(type(z).__name__)
