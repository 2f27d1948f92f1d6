import inspect
class A:
    """Summary.

        Indented.
      Less.
    """
    def f(self):
        """Base doc."""
class B(A):
    def f(self): ...
print(repr(inspect.getdoc(A)), inspect.getdoc(B.f), inspect.getdoc(B().f), inspect.getdoc(lambda: 0))
print(repr(inspect.cleandoc('  a\n    b\n      c\n\n')))
