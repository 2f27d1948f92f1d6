from dataclasses import dataclass, field

@dataclass
class Bag:
    items: list = field(default_factory=list)
    tags: dict[str, int] = field(default_factory=lambda: {'a': 1})

a, b = Bag(), Bag()
a.items.append(1)
print(a, b, Bag([9]), Bag.__doc__)
print(hasattr(Bag, 'items'))
