from typing import Callable, ParamSpec, TypeVar, Concatenate, get_args, get_origin
P = ParamSpec('P')
T = TypeVar('T')
print(Callable[[int], str], Callable[..., str], Callable[[], None], Callable[P, T], Callable[Concatenate[int, P], T])
print(get_args(Callable[[int, str], bool]), get_args(Callable[..., int]), get_origin(Callable[[], int]))
print(Callable[[T], T][int], Callable[P, int][[str, bool]])
print(isinstance(len, Callable), P.args, P.kwargs)
for bad in (lambda: Callable[int], lambda: Concatenate[int, str], lambda: Concatenate[()]):
    try:
        print(bad())
    except TypeError as e:
        print(e)
