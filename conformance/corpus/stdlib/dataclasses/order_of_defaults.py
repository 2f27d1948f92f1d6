from dataclasses import dataclass, field

try:
    @dataclass
    class A:
        x: int = 1
        y: int
except TypeError as e:
    print(e)

@dataclass
class B:
    a: int
    x: int = field(default=3, kw_only=True)
    y: int = 4
print(B(1), B(1, 2, x=5), B.__match_args__)
