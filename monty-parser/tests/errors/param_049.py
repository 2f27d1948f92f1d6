def f(a): pass x
