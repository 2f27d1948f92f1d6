# Hashable, equal to sets, and the left operand decides the type.
f, g = frozenset([1, 2]), frozenset("ab")
print(sorted(f), f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "v"}[frozenset([2, 1])])
print(type(f | {3}).__name__, type({3} | f).__name__, frozenset(), repr(frozenset([5])))
print(f.copy() is f, frozenset(f) is f)
print({f, frozenset([1, 2])} == {f}, {1, 2} in {f}, f - {1}, {frozenset()}, f < {1, 2, 3})
print(f.union([3]) == {1, 2, 3}, isinstance(f, set), len(g))
x = f
x |= {9}
print(sorted(x), sorted(f), x is f)
d = {frozenset({"a", "b"}): 1}
print(d[frozenset("ba")], {1, 2} == f, f != {1, 2}, {f: 1}.get(frozenset({1, 2})))
s = {f}
s.discard({1, 2})
print(s)
s.add(frozenset())
s.remove(set())
print(s)
