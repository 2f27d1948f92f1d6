from typing import Protocol, runtime_checkable, get_protocol_members, is_protocol, TypeVar

@runtime_checkable
class Named(Protocol):
    name: str
    def hello(self): ...

class A:
    def __init__(self): self.name = 'a'
    def hello(self): ...

class B:
    def hello(self): ...

print(isinstance(A(), Named), isinstance(B(), Named), sorted(get_protocol_members(Named)), is_protocol(Named), is_protocol(A))
for bad in (lambda: issubclass(A, Named), lambda: get_protocol_members(A), lambda: runtime_checkable(A)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
