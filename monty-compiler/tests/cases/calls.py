def f(self, x):
    self.a.b(x, 1, key=x)
    g(*x, **self)
    g(1, *x, k=2, **self, j=3)
    self.one().two(x).three()
    h(h(h(x)))
    return x[1:2].strip()[0](x)
