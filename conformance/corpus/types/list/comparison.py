# differs: all NaNs are one object, as small integers are
# Element by element, then length; identity helps equality.
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 9], [1] == [1.0], [1] == (1,))
print([1] != [1], [[1], 2] == [[1], 2])
print([1, "a"] < [2, 5], ["a", 1] == ["a", 1], [float("nan")] == [float("nan")], max([[1], [0, 5]]))
print([] == [], [None] == [None])
try: [1, "a"] < [1, 5]
except TypeError as e: print(e)
class E:
    def __eq__(self, o): print("eq"); return True
    def __lt__(self, o): print("lt"); return True
print([E()] == [5], [E(), 1] < [5, 0], 5 in [E()], [1, 2].index(E()), (E(),) != (0,))
e = E()
print([e] == [e], [e] < [e])
print([1, 2] <= [1, 2], [1, 2] >= [1, 3], [3] in [[1], [3]], [1].__lt__([2]), [1].__eq__(1))
