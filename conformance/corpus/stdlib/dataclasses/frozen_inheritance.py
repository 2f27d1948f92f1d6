from dataclasses import dataclass

@dataclass(frozen=True)
class A:
    x: int

@dataclass
class M:
    x: int

try:
    @dataclass
    class B(A):
        y: int
except TypeError as e:
    print(e)
try:
    @dataclass(frozen=True)
    class C(M):
        y: int
except TypeError as e:
    print(e)
