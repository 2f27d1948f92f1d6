# Builtins and syntax call overridden methods of subclasses where CPython does, and skip them where it does.
class L(list):
    def __iter__(self): print("iter"); return super().__iter__()
    def __getitem__(self, i): print("get", i); return super().__getitem__(i)
    def __contains__(self, x): print("contains"); return True
    def append(self, x): print("append"); super().append(x)


l = L([3, 1])
print(list(l), sorted(l), tuple(l), l[0], 5 in l, [*l], max(l))
a, b = l
print(a, b, bool(l), repr(l), l == [3, 1], l + [0], reversed(l).__class__.__name__)
l.extend([2]); l += [4]
print([x for x in l], dict.fromkeys(l), ",".join(map(str, l)))
