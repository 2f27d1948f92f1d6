from typing import List, Optional
from functools import wraps

def f(a: int, b: List[str] = [], *, c: Optional[int] = None) -> bool: ...
print(f.__annotations__)

@wraps(f)
def g(*args): ...
print(g.__annotations__ == f.__annotations__, g.__name__)

class A:
    x: int
    y: 'str' = ''
print(A.__annotations__)
