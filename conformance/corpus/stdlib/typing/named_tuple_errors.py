from typing import NamedTuple

E = NamedTuple('E', [('name', str), ('id', int)])
print(E('a', 1), E.__annotations__, E.__module__, NamedTuple('Empty', []))
def attempt(body):
    try:
        print(body())
    except Exception as e:
        print(type(e).__name__, e)
def one():
    class A(NamedTuple):
        x: int = 1
        y: int
def two():
    class A(NamedTuple):
        _x: int
def three():
    class A(NamedTuple):
        x: int
        def _replace(self): ...
def four():
    class A(NamedTuple, int):
        x: int
for f in (one, two, three, four):
    attempt(f)
