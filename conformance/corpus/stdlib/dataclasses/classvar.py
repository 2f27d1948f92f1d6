from dataclasses import dataclass, field, fields
from typing import ClassVar

@dataclass
class A:
    count: ClassVar[int] = 7
    other: ClassVar = []
    text: 'ClassVar[str]' = 'q'
    x: int = 1

print(A(), [f.name for f in fields(A)], A.count)
for bad in (dict(default_factory=list), dict(kw_only=True)):
    try:
        @dataclass
        class B:
            x: ClassVar[int] = field(**bad)
    except TypeError as e:
        print(e)
