from typing import Literal, get_args
Mode = Literal['r', 'w', 1, None, True]
print(Mode, get_args(Mode), Literal[Literal[1], 2, 1], Literal[1, 2] == Literal[2, 1], Literal[0] == Literal[False])
print(Literal, Literal[b'x'], hash(Literal[1, 2]) == hash(Literal[2, 1]), Literal['a'] | None)
try:
    isinstance('r', Mode)
except TypeError as e:
    print(e)
