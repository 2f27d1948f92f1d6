def f():
    yeild 1
