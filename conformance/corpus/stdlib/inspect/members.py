import inspect
class A:
    x = 1
    def f(self): ...
    @property
    def p(self): return 2
print([n for n, v in inspect.getmembers(A) if not n.startswith('__')])
print([n for n, v in inspect.getmembers(A(), inspect.ismethod)], inspect.getmro(A))
print(inspect.getattr_static(A(), 'p'), inspect.getattr_static(A(), 'zz', 0)) if False else print(type(inspect.getattr_static(A(), 'p')).__name__)
