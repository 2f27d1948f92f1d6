# Sequences: lengths, stars, what counts as one.
from collections import deque, UserList
def m(x):
    match x:
        case []: return "empty"
        case [a]: return "one", a
        case (1, b): return "1", b
        case [a, b]: return "two", a, b
        case [1, *rest]: return "1*", rest
        case [*_, "end"]: return "end"
        case [a, *mid, z]: return a, mid, z
        case _: return "no"


for x in ([], (), [1], (1, 2), [3, 4], [1, 2, 3], (5, 6, "end"), [7, 8, 9], range(3), deque([1, 2, 3]), "abc", b"abc", bytearray(b"x"), {1, 2}, {1: 2}, iter([1]), 5, [0] * 5):
    print(m(x))
class S:
    def __len__(self): return 2
    def __getitem__(self, i): return i
print(m(S()))
from collections.abc import Sequence
class T(Sequence):
    def __len__(self): print("len"); return 2
    def __getitem__(self, i): print("get", i); return i * 5
print(m(T()))
match [1, [2, [3, 4]], 5]:
    case [a, [b, [*c]], d]: print(a, b, c, d)
