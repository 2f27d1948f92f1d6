from dataclasses import dataclass

@dataclass
class A:
    x: int
    def __hash__(self):
        return 42

print(hash(A(1)))
try:
    @dataclass(unsafe_hash=True)
    class B:
        x: int
        def __hash__(self):
            return 1
except TypeError as e:
    print(e)

@dataclass
class C:
    x: int
    def __eq__(self, other):
        return True
print(C.__hash__, C(1) == C(2))
