from typing import *
T = TypeVar('T')
P = ParamSpec('P')
class G(Generic[T]): ...
for t in (List[int], list[int], Dict[str, int], Union[int, str], int | None, Tuple[int, ...], Literal[1], G[int], G, int,
          Generic[T], ClassVar[int], Final[int], Type[int], Tuple, P.args, Annotated[int, 5]):
    print(t, get_origin(t), get_args(t))
