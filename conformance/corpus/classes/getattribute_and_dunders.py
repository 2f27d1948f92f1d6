# __getattribute__ sees explicit access, not implicit special-method calls.
class A:
    def __getattribute__(self, name):
        print("asked", name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
    def __iter__(self): return iter([1])
    x = 1


a = A()
print(len(a), list(a), a.__len__(), a.x)
a.y = 2
print(a.y, getattr(a, "z", "none"), hasattr(a, "q"))
print(a.__dict__, type(a).__name__, a.__class__.__name__)
