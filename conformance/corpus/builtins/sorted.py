# A new list, stable, with key and reverse; keys computed once each.
data = [("b", 1), ("a", 1), ("c", 0)]
print(sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), data)
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or -x), calls)
print(sorted("banana"), sorted({"b": 1, "a": 2}), sorted({3, 1}), sorted(x for x in [2, 1]))
print(sorted([], key=5))
print(sorted(["b", "A", "c"], key=str.lower), sorted([[2, 1], [1, 9], [1]]), sorted([1.5, 1, True, -2**70]))
print(sorted(range(20), key=lambda x: x % 3), sorted(["10", "9", "1"], key=int, reverse=1))
for call in (
    lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], lambda x: x),
    lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([1j, 2j]), lambda: sorted([1], foo=1),
    lambda: sorted([{}, {}]),
):
    try: print(call())
    except TypeError as e: print(e)
