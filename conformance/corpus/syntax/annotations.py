# Annotations are not evaluated until asked for; only simple names declare a local.
def f(a: missing, b: "text" = 1, *args: int, **kw: str) -> undefined:
    return a, b


print(f(1))
x: int = 5
y: list[int]
print("y" in globals(), x)
class C:
    a: int = 1
    b: nothing_called_so
print(C.a, hasattr(C, "b"))
z: dict[str, int] = {}
z["k"]: int = 3
print(z)
(w): int = 4
print(w)
def g(p: int, q: str = "d") -> list: ...
print(g.__annotations__)
