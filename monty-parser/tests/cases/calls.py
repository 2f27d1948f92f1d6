f()
f(a, *b, c=1, **d)
f(x for x in y)
f(a, *b, k=1, *c)
f(a := 1)(b)[c].d
