# Host calls inside __bool__ and __len__.
class B:
    def __bool__(self): return fetch(False)
class L:
    def __len__(self): return fetch(3)


print(bool(B()), not B(), B() or "or", len(L()), bool(L()), L() and "and")
if B(): print("never")
elif L(): print("elif")
while L(): break
print([x for x in (1, 2) if L()], "yes" if B() else "no", any([B(), L()]), list(filter(None, [B(), 1])))
assert L(), fetch("never")
