from dataclasses import dataclass
from abc import ABC, abstractmethod

@dataclass
class Shape(ABC):
    name: str
    @abstractmethod
    def area(self): ...

@dataclass
class Square(Shape):
    side: int
    def area(self):
        return self.side ** 2

print(Square('s', 3), Square('s', 3).area())
try:
    Shape('x')
except TypeError as e:
    print(e)
