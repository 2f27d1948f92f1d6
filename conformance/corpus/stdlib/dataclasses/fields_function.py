from dataclasses import dataclass, field, fields

@dataclass
class A:
    x: int = field(default=1, metadata={'unit': 'cm'})
    y: str = 'a'

for f in fields(A(1)):
    print(f.name, f.type, f.default, f.init, f.repr, f.hash, f.compare, f.kw_only, dict(f.metadata))
try:
    fields(3)
except TypeError as e:
    print(e)
try:
    fields(A)[0].metadata['a'] = 1
except TypeError as e:
    print(e)
