from dataclasses import dataclass

try:
    @dataclass(frozen=True)
    class A:
        x: int
        def __setattr__(self, name, value):
            pass
except TypeError as e:
    print(e)

@dataclass(frozen=True)
class Base:
    x: int

class Free(Base):
    pass

f = Free(1)
f.extra = 5
print(f.extra, f)
try:
    f.x = 2
except AttributeError as e:
    print(e)
