import types
A = types.new_class('A', (list,), {}, lambda ns: ns.update(x=1, f=lambda self: self.x))
print(A, A([1]).f(), A.__module__, A.__bases__)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print(kw)
        return super().__new__(m, name, bases, ns)
B = types.new_class('B', (), {'metaclass': Meta, 'flag': 1})
print(type(B), types.prepare_class('C', (B,))[0], types.resolve_bases((list[int], int)), types.get_original_bases(A))
