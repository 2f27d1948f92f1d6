from typing import cast, assert_never, assert_type, final, override, no_type_check, get_type_hints, TYPE_CHECKING, dataclass_transform

print(cast(str, 5), assert_type(3, str), TYPE_CHECKING)
try:
    assert_never('x')
except AssertionError as e:
    print(e)

@final
class A:
    @override
    def f(self): ...
print(A.__final__, A.f.__override__)

@no_type_check
def g(x: 'nonsense!!'): ...
print(get_type_hints(g))

@dataclass_transform(kw_only_default=True)
def deco(cls): return cls
print(deco.__dataclass_transform__['kw_only_default'])
