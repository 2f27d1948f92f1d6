# What can be called
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class C:
    def __call__(self): return 1
class D: pass
d = D()
d.__call__ = lambda: 2


show(lambda: (callable(len), callable(C), callable(C()), callable(d), callable(5), callable(None), callable(lambda: 1), callable(int), callable([].append), callable(property()), callable(staticmethod(len)), callable(classmethod(len)), callable(type), callable((x for x in ()))))
show(lambda: d())
show(lambda: 5())
show(lambda: 'a'(1))
show(lambda: None())
show(lambda: callable())
show(lambda: callable(1, 2))
show(lambda: (C()(), [].append.__call__(1), property()()))
