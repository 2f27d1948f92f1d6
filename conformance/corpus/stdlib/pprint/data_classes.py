from pprint import pprint
from dataclasses import dataclass, field
from types import SimpleNamespace

@dataclass
class P:
    name: str
    values: list
    hidden: int = field(default=0, repr=False)

pprint(P('a', [1]))
pprint(P('x' * 30, list(range(30))))
pprint([P('x' * 30, list(range(10))), P('y', [])], width=50)
pprint(SimpleNamespace(alpha='a' * 40, beta='b' * 40))
