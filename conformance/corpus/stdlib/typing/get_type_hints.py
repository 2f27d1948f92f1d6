from typing import get_type_hints, Optional, List, ClassVar

class Base:
    a: 'int'
    b: ClassVar['str'] = 'x'

class Child(Base):
    c: 'List[Child]'
    a: Optional['Child'] = None

def f(x: 'int', y: 'Child | None' = None, *args: 'str', **kw: None) -> 'list[Base]': ...

print(get_type_hints(Child))
print(get_type_hints(f))
print(get_type_hints(f, globalns={'Child': int, 'Base': str, 'int': float, 'str': str, 'list': list}))
for bad in (3, 'x'):
    try:
        get_type_hints(bad)
    except TypeError as e:
        print(e)
def g(x: 'Nope'): ...
try:
    get_type_hints(g)
except NameError as e:
    print(e)
