# Small integers come out in table order; a set that changes during a walk is an error.
print({3, 1, 2}, {5}, set(), {0, -1} == {-1, 0}, set(range(6)), {10, 3, 7} == {7, 3, 10}, {8, 0})
print({9, 1, 17} == {17, 9, 1})
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
try:
    for x in s: s.discard(x)
except RuntimeError as e: print(e)
s = {1}
for x in s: s.add(1)
print(s, {None}, {"one"}, {(1, 2)}, {1.5}, {frozenset({1})}, [set()], {s_ for s_ in "a"})
class R:
    def __repr__(self): return "R()"
print({R()}, frozenset({R()}), {True}, {0} | {False}, {1.0} | {1}, {1} | {1.0})
it = iter({1, 2})
print(next(it), it.__length_hint__(), list(it), next(it, "done"))
