import inspect
def f(a, b: int = 1, *args, c, d=2, **kw) -> str: ...
print(inspect.getfullargspec(f))
print(sorted(inspect.getcallargs(f, 1, c=3, z=9).items()))
print(inspect.unwrap(f) is f, inspect.isabstract(int), inspect.getmodule(f).__name__)
