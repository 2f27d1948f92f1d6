from dataclasses import dataclass, field
import inspect

@dataclass
class A:
    x: int
    y: str = 'a'
    z: list = field(default_factory=list)

print(A.__init__.__annotations__, A.__init__.__qualname__)
print(inspect.signature(A))
