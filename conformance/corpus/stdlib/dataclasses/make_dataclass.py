from dataclasses import make_dataclass, field, fields, is_dataclass

C = make_dataclass('C', [('x', int), 'y', ('z', int, field(default=5))], namespace={'add': lambda self: self.x + self.z})
c = C(1, 2)
print(c, c.add(), C.__name__, C.__module__, is_dataclass(C))
print([f.name for f in fields(C)], fields(C)[2].type)
D = make_dataclass('D', [('w', int, 0)], bases=(C,), frozen=False)
print(D(1, 2), D.__mro__[1] is C)
for bad in (['a b'], ['class'], ['x', 'x'], [('x',)]):
    try:
        make_dataclass('E', bad)
    except TypeError as e:
        print(e)
