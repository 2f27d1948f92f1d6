from typing import *
print(Any, ClassVar, Final, Self, Never, NoReturn, TypeAlias, LiteralString, Optional, Literal, Annotated, Required, Unpack)
print(ClassVar[int], Final[str], TypeGuard[int], TypeIs[str], Required[int], NotRequired[int], ReadOnly[int])
for bad in (lambda: Self[int], lambda: Any(), lambda: ClassVar[int, str], lambda: List[ClassVar[int]], lambda: List[Final],
            lambda: isinstance(1, Any), lambda: Optional(), lambda: isinstance(1, Never)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
