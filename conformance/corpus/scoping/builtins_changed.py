# Names set in the module builtins are seen everywhere at once.
import builtins
def size(x): return len(x)
print(size([1, 2]))
old = len
builtins.len = lambda x: "changed"
print(size([1]), len(()), [len(x) for x in [[]]])
builtins.len = old
print(size([1]))
builtins.brand_new = 5
print(brand_new)
del builtins.brand_new
try: brand_new
except NameError as e: print(e)
def uses(): return sorted([2, 1]), abs(-1)
saved, builtins.sorted = sorted, lambda x: "mine"
print(uses())
builtins.sorted = saved
print(uses())
len = "global wins"
print(len)
del len
print(len([1]))
class C:
    print = lambda *a: builtins.print("class print", *a)
    print(1)
print(2)
