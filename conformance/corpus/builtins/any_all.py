# They stop at the first answer.
def v(x):
    print("look", x)
    return x


print(any(v(x) for x in [0, "", 3, 4]), all(v(x) for x in [1, [], 2]))
print(any([]), all([]), any([[], {}]), all(["a", " "]), any("0"), all({0: 1}), any(range(1)), all([[]]))
it = iter([0, 1, 0, 1])
print(any(it), list(it))
it = iter([1, 0, 1])
print(all(it), list(it))
for call in lambda: any(), lambda: all(5), lambda: any(1, 2), lambda: any(None):
    try: call()
    except TypeError as e: print(e)
