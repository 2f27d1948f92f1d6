from typing import Protocol, TypeVar, runtime_checkable

T = TypeVar('T')

class Source(Protocol[T]):
    def get(self) -> T: ...

class Ints(Source[int]):
    def get(self): return 3

@runtime_checkable
class Sink[V](Protocol):
    def put(self, v: V): ...

class S:
    def put(self, v): ...

print(Source[int], Ints().get(), Source.__parameters__, isinstance(S(), Sink), Sink[str])
try:
    class Bad(Protocol, S):
        pass
except TypeError as e:
    print(e)
