from dataclasses import dataclass, field

@dataclass(frozen=True)
class Circle:
    r: float
    area: float = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, 'area', 3 * self.r ** 2)

print(Circle(2))
