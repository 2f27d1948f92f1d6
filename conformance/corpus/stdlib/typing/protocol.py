from typing import Protocol, runtime_checkable

@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...

class File:
    def close(self): return 'closed'

class Plain(Protocol):
    def go(self): ...

class Impl(Plain):
    def go(self): return 'went'

print(isinstance(File(), Closeable), isinstance(3, Closeable), issubclass(File, Closeable), issubclass(int, Closeable))
print(Impl().go(), isinstance(Impl(), Closeable))
for bad in (lambda: Plain(), lambda: isinstance(Impl(), Plain), lambda: issubclass(Impl, Plain), lambda: Closeable()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
