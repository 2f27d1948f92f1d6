from dataclasses import dataclass, field

@dataclass
class P:
    x: int
    y: int
    hidden: int = field(default=0, init=False)

@dataclass(match_args=False)
class Q:
    x: int

match P(1, 2):
    case P(a, b):
        print(a, b)
print(P.__match_args__, hasattr(Q, '__match_args__'))
