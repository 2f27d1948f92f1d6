from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault

print(TypeVar('T'), TypeVar('T', covariant=True), TypeVar('T', contravariant=True), ParamSpec('P'), TypeVarTuple('Ts'))
T = TypeVar('T', int, str)
B = TypeVar('B', bound='Later')
D = TypeVar('D', default=int)
print(T.__constraints__, B.__bound__, D.__default__, D.has_default(), T.has_default(), T.__default__ is NoDefault)
print(T.__name__, T.__module__, T.__covariant__, T.__bound__)
for bad in (lambda: TypeVar('X', int), lambda: TypeVar('X', covariant=True, contravariant=True)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
