# isinstance believes __class__.
class Fake:
    @property
    def __class__(self): return int
class Other:
    __class__ = dict


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__, f.__class__, isinstance(Other(), dict), isinstance(Other(), Other))
class Raises:
    @property
    def __class__(self): raise ValueError("no class")
try: isinstance(Raises(), int)
except ValueError as e: print("ValueError", e)
class Attr:
    @property
    def __class__(self): raise AttributeError("hidden")
print(isinstance(Attr(), int), isinstance(Attr(), Attr))
class Duck:
    def __init__(self, bases): self.__bases__ = bases
print(issubclass(Duck((Duck(()),)), Duck) if False else "-")
try: print(issubclass(Duck(()), int), issubclass(Duck((int,)), int))
except TypeError as e: print(e)
