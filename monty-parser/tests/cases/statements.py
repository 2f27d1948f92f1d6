pass; pass
del a, (b, [c]), d.e, f[0]
assert a, b
raise
raise A
raise A from B
global a, b
return_ = 1
del (a)
