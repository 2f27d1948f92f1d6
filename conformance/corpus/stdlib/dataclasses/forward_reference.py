from dataclasses import dataclass, fields

@dataclass
class Tree:
    children: list[Later]
    parent: Later | None = None

class Later:
    pass
print(Tree([]), [f.name for f in fields(Tree)])
