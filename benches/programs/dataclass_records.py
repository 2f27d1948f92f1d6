# Dataclasses: made, compared, sorted, replaced, frozen ones as keys.
from dataclasses import dataclass, field, replace, asdict


@dataclass
class Item:
    name: str
    price: float
    quantity: int = 1
    tags: list = field(default_factory=list)

    def cost(self):
        return self.price * self.quantity


@dataclass(frozen=True)
class Key:
    region: str
    number: int


@dataclass(order=True)
class Version:
    major: int
    minor: int
    patch: int = 0


total = 0.0
sums = {}
for i in range(80000):
    item = Item(f"item{i % 100}", i * 0.5, i % 7)
    item.tags.append(i)
    total += item.cost() + len(item.tags)
    key = Key("north" if i % 2 else "south", i % 20)
    sums[key] = sums.get(key, 0) + item.quantity
    if item == Item("item3", 1.5, 3):
        total += 1
versions = sorted(Version(i % 5, i * 7 % 11, i) for i in range(4000))
copies = [replace(v, minor=0) for v in versions[:3000]]
shown = sum(len(repr(v)) for v in versions)
plain = [asdict(Item("a", 1.0, i)) for i in range(1500)]
print(total, len(sums), versions[77], sum(v.patch for v in copies), shown, plain[7])
