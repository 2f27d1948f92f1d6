from dataclasses import dataclass, field, InitVar

@dataclass
class A:
    x: int
    scale: InitVar[int]
    y: int = field(init=False)
    unit: InitVar[str] = 'cm'

    def __post_init__(self, scale, unit):
        self.y = self.x * scale
        self.label = f'{self.y}{unit}'

a = A(2, 3)
print(a, a.label, A(1, scale=2, unit='m').label)
print(InitVar[int], InitVar[list[int]], A.unit, hasattr(a, 'scale'))
