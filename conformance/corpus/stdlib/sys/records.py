import sys
v = sys.version_info
a, b, *rest = v
print(a == v.major, len(v), v == tuple(v), isinstance(v, tuple), sys.float_info[9], sys.float_info.n_fields)
for f in (lambda: type(v)(), lambda: setattr(v, 'major', 2), lambda: v.__setitem__(0, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
