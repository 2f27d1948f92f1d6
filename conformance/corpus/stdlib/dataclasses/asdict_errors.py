from dataclasses import dataclass, asdict, astuple

@dataclass
class P:
    x: int

for f in (asdict, astuple):
    for bad in (P, 3):
        try:
            f(bad)
        except TypeError as e:
            print(e)
p = P([1])
d = asdict(p)
d['x'].append(2)
print(p, d)
