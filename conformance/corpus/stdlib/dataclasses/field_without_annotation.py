from dataclasses import dataclass, field

try:
    @dataclass
    class A:
        x = field()
except TypeError as e:
    print(e)

@dataclass
class B:
    pass
print(B(), B() == B(), B.__doc__)
