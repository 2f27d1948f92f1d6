# Operators want sets, methods take anything iterable.
a, b = {1, 2, 3}, {3, 4}
s = sorted
print(s(a | b), s(a & b), s(a - b), s(a ^ b), a < b, a <= {1, 2, 3, 4}, a >= {1}, {1} < a)
print(a == {3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(5)), a.issuperset([]))
print(s(a.union([7], "x" and (8,))), s(a.intersection([1, 2], [2])), s(a.difference([1], [2])))
print(s(a.symmetric_difference([1, 9, 9])), a.union() is a, set() & a, a & a == a)
c = set(a)
c |= {9}
c &= {1, 9, 3}
c -= {1}
c ^= {3, 5}
print(s(c))
c.update([1], {2: 0}, "z" if 0 else [])
c.difference_update([1], [2])
c.intersection_update([5, 9], [5])
c.symmetric_difference_update([6])
print(s(c))
print(c.add(7), c.discard(99), c.remove(7), s(c), len(c), c.pop() in (5, 6), c.copy() is c)
print(c.clear(), c, {1, 1.0, True}, {*"aab"} == {"a", "b"})
