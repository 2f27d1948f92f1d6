from annotationlib import get_annotations, Format
def f(x: int, y: Later[int] | None, *z: list[Other]) -> "str": ...
class A:
    a: int
    b: list[A]
    c: Missing
print(get_annotations(f, format=Format.STRING))
print(get_annotations(f, format=Format.FORWARDREF)['z'].__args__[0].__forward_arg__)
print(get_annotations(A, format=Format.STRING), list(get_annotations(A, format=Format.FORWARDREF)))
try:
    get_annotations(f)
except NameError as e:
    print(e)
print(get_annotations(lambda: 0), list(Format))
