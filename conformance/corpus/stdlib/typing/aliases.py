from typing import *
T = TypeVar('T')
print(List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Set[T], FrozenSet[str], Type[int], Deque[int])
print(List, Dict, Tuple, Callable, Mapping, Iterable[T], Sequence[int], DefaultDict[str, List[int]])
print(Generator[int, None, str], Iterator[int], AsyncIterator[int], Awaitable[int], Coroutine[int, str, bool])
print(List[int].__origin__, List[int].__args__, Dict[str, T].__parameters__)
print(List[int] == List[int], List[int] == list[int], hash(List[int]) == hash(List[int]), List.__name__)
for bad in (lambda: List[int, str], lambda: Dict[str], lambda: Hashable[int], lambda: List(), lambda: List[int]()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
