from dataclasses import dataclass, field

@dataclass
class A:
    x: int

@dataclass(unsafe_hash=True)
class B:
    x: int
    y: int = field(default=0, hash=False)

@dataclass(eq=False)
class C:
    x: int

print(A.__hash__, hash(B(1)) == hash(B(1, 5)), hash(B(1)) == hash((1,)))
print(C.__hash__ is object.__hash__, C(1) == C(1))
try:
    hash(A(1))
except TypeError as e:
    print(e)
