# Subclasses of int, str, list, dict, tuple keep behaving.
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return f"I({int(self)})"
class S(str):
    def shout(self): return self.upper() + "!"
class L(list):
    def __getitem__(self, i): return "item %s" % super().__getitem__(i)
class D(dict):
    def __missing__(self, k): return f"no {k}"
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)


print(I(5) + 1, I(5) - 1, type(I(5) - 1).__name__, 1 + I(5), sum([I(1), I(2)]), [I(3)], f"{I(3)}", I(3) == 3)
s = S("abc")
print(s.shout(), s + "d", type(s + "d").__name__, type(s[0]).__name__, s == "abc", {s: 1}["abc"], len(s))
l = L([1, 2])
print(l[0], list(l), l, len(l), l + [3], type(l + [3]).__name__)
d = D(a=1)
print(d["a"], d["zz"], d.get("zz"), "zz" in d, d)
print(T(1, 2), T(1, 2) == (1, 2), type(T(1)[:]).__name__, isinstance(T(), tuple))
