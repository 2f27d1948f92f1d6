# Views are live, sized, comparable; keys and items act like sets: what is refused.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
for f in (
    lambda: k[0], lambda: hash(k), lambda: v & v, lambda: k + k, lambda: len(iter(k)),
    lambda: d.items() & [[]],
):
    try: print(f())
    except TypeError as e: print(e)
