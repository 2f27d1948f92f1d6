from dataclasses import dataclass, asdict
from collections import namedtuple, OrderedDict, defaultdict

@dataclass
class P:
    x: int
    y: int

@dataclass
class C:
    points: list[P]
    named: dict[str, P]
    pair: tuple

NT = namedtuple('NT', 'a b')
c = C([P(0, 0), P(1, 1)], {'k': P(2, 2)}, (P(3, 3), [P(4, 4)]))
print(asdict(c))
print(asdict(C([], {}, NT(P(1, 2), 5))))
print(asdict(c, dict_factory=OrderedDict)['named'])
d = defaultdict(list, {'q': [P(9, 9)]})
print(asdict(C([], d, ())))
