from enum import Enum

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius ** 3, 3)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    def describe(self):
        return f'{self.name.title()} {self.radius}'

print(Planet.EARTH.value, Planet.EARTH.mass, Planet.EARTH.density)
print(Planet.heaviest(), Planet.MERCURY.describe(), Planet((3.303e+23, 2.4397e6)))
