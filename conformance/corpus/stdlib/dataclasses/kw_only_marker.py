from dataclasses import dataclass, KW_ONLY, fields

@dataclass
class A:
    x: float
    _: KW_ONLY
    y: int = 0
    z: int

print(A(1, z=2), [(f.name, f.kw_only) for f in fields(A)], A.__doc__)
try:
    A(1, 2)
except TypeError as e:
    print(e)
try:
    @dataclass
    class B:
        a: int
        _: KW_ONLY
        b: int
        __: KW_ONLY
except TypeError as e:
    print(e)
