# The words of indexing, storing and deleting.
def store(o, k, v): o[k] = v
def delete(o, k): del o[k]
for f in (
    lambda: [][0], lambda: ()[1], lambda: ""[2], lambda: [1][-2], lambda: b""[0],
    lambda: range(2)[5], lambda: {}["k"], lambda: {}[1.5], lambda: store([], 0, 1),
    lambda: store((), 0, 1), lambda: store("a", 0, "b"), lambda: delete([], 0),
    lambda: delete((1,), 0), lambda: delete({}, "x"), lambda: delete("a", 0),
    lambda: store(5, 0, 0), lambda: {}[{}], lambda: store({}, [], 1), lambda: {[]}, lambda: {[]: 1},
    lambda: hash([]), lambda: hash(({},)), lambda: [].pop(), lambda: [1].pop(5),
    lambda: {}.pop("k"), lambda: {}.popitem(), lambda: set().pop(), lambda: set().remove(1),
    lambda: [].remove(1), lambda: [].index(1), lambda: ().index(1), lambda: "".index("a"),
    lambda: [1][::0], lambda: [1]["a":], lambda: store([1, 2, 3], slice(0, 3, 2), [1]),
    lambda: store([1], slice(0, 1), 5), lambda: store(bytearray(1), 0, 256),
):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
