from dataclasses import dataclass, field

@dataclass(kw_only=True)
class A:
    x: int = 1
    y: int
    z: int = field(kw_only=False)

print(A(5, y=2), A.__match_args__)
for args, kwargs in [((1, 2), {}), ((1,), {})]:
    try:
        A(*args, **kwargs)
    except TypeError as e:
        print(e)
