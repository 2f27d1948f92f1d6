from typing import Any

class Mock(Any):
    def __init__(self):
        self.x = 1

print(Mock().x, isinstance(Mock(), Mock), Any | None, list[Any], repr(Any), Mock.__mro__[1] is Any)
