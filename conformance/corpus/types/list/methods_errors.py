# What each method answers and does: what is refused.
l = [3, 1, 2]
l += l[:1]
l *= 2
l = [1, 2, 3, 2]
for f in (
    lambda: l.index(9), lambda: l.index(1, 1), lambda: l.remove(9), lambda: l.pop(10),
    lambda: [].pop(), lambda: l.insert("a", 1), lambda: l.append(), lambda: l.append(1, 2),
    lambda: l.extend(5), lambda: l.pop("a"), lambda: l + (1,), lambda: l.sort(1),
    lambda: l.__iadd__(5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
