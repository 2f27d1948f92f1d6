from dataclasses import dataclass, fields

@dataclass
class Base:
    x: int
    y: int = 0

@dataclass
class Derived(Base):
    z: int = 10
    x: int = 15

print(Derived(), [f.name for f in fields(Derived)], Derived.__match_args__)
print(Base(1) == Derived(1), isinstance(Derived(), Base))

class Plain(Base):
    w: int = 5
print(Plain(1), [f.name for f in fields(Plain)])
