from dataclasses import dataclass, fields

@dataclass
class Box[T]:
    item: T
    label: str = ''

print(Box(1), Box[int](2), fields(Box)[0].type)

@dataclass
class Node:
    value: int
    next: 'Node | None' = None
print(Node(1, Node(2)))
