def f():
    returm 1
