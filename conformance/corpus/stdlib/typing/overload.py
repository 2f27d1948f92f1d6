from typing import overload, get_overloads, clear_overloads

@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x

print(f(3), f('a'), len(get_overloads(f)))
clear_overloads()
print(get_overloads(f))
@overload
def g(x): ...
try:
    g(1)
except NotImplementedError as e:
    print(e)
