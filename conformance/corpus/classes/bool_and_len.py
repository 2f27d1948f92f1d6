# __bool__ wins over __len__; without both, true.
class A:
    def __bool__(self): print("bool"); return False
    def __len__(self): print("len"); return 1
class B:
    def __len__(self): print("len"); return 0
class C: pass


print(bool(A()), not B(), bool(C()), B() or "or", (A() and "and") is None)
if B(): print("never")
while A(): print("never")
print([x for x in [C()] if not x], any([A(), B(), C()]), all([C(), B(), A()]))
class L:
    def __len__(self): return "3"
try: len(L())
except TypeError as e: print(e)
class I:
    def __index__(self): return 2
class LI:
    def __len__(self): return I()
print(len(LI()), [1, 2, 3][I()], "abc" * I(), list(range(I())), hex(I()), [0, 1, 2, 3][:I()])
