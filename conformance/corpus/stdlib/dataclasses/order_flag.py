from dataclasses import dataclass

try:
    @dataclass(order=True, eq=False)
    class A:
        x: int
except ValueError as e:
    print(e)
try:
    @dataclass(order=True)
    class B:
        x: int
        def __lt__(self, other):
            return True
except TypeError as e:
    print(e)

@dataclass(order=True)
class C:
    x: int
    y: int
print(max(C(1, 2), C(1, 3)), C(1, 2) < C(2, 0))
