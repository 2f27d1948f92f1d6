from enum import Enum, property

class Desc(Enum):
    A = 1
    value_text = 'x'

    @property
    def double(self):
        return self.value * 2

print(Desc.A.double, Desc.A.value)
try:
    print(Desc.double)
except AttributeError as e:
    print(e)
try:
    Desc.A.double = 3
except AttributeError as e:
    print(e)

class Named(Enum):
    name = 'n'
    value = 'v'
print(Named.name, Named.value, Named.name.name, Named.value.value)
