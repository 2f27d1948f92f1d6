# What has a length and what has not.
print(len(""), len("é😀"), len([1, [2, 3]]), len({}), len({1: 2}), len(range(0, 10, 3)), len(b"\x00"), len(()))
print(len({1, 1, 2}), len({}.keys()), len(range(-5)), len("a\n"), len(bytearray(3)), len({"a": 1}.items()))
for thing in 5, None, iter([]), (x for x in []), 1.5, len, int, object():
    try: print(len(thing))
    except TypeError as e: print(e)
for call in lambda: len(), lambda: len(1, 2), lambda: len(obj=[]):
    try: call()
    except TypeError as e: print(e)
