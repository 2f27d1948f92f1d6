from dataclasses import dataclass, field

@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)

a, b = Task(1, 'x'), Task(1, 'y')
print(a == b, a < b, a <= b, a > b, a >= b)
print(sorted([Task(3, 'c'), Task(1, 'a'), Task(2, 'b')]))
try:
    a < 3
except TypeError as e:
    print(e)
print(a.__lt__(3), a.__eq__(3))
