from dataclasses import dataclass, is_dataclass

@dataclass
class A:
    x: int

print(is_dataclass(A), is_dataclass(A(1)), is_dataclass(int), is_dataclass(3), is_dataclass(list[int]))
