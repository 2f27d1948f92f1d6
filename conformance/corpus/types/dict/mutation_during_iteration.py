# Growing or shrinking during a walk is an error at the next step; changing a value is not.
def walk(change):
    d = {"a": 1, "b": 2, "c": 3}
    seen = []
    try:
        for k in d:
            seen.append(k)
            change(d, k)
    except RuntimeError as e: print(e, seen, d)
    else: print("fine", seen, d)
walk(lambda d, k: d.__setitem__(k, 0))
walk(lambda d, k: d.__setitem__(k + "!", 0))
walk(lambda d, k: d.pop(k))
walk(lambda d, k: d.clear())
walk(lambda d, k: (d.pop(k), d.__setitem__(k + k, 1)) if k == "a" else None)
walk(lambda d, k: d.pop(k) if k == "c" else None)
d = {1: 1, 2: 2}
for k in list(d): del d[k]
print(d)
it = iter({1: 2})
print(next(it), next(it, "end"))
it = iter(d.items())
d[5] = 5
try: next(it)
except RuntimeError as e: print(e)
