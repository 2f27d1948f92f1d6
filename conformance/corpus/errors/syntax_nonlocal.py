# A nonlocal that has nothing to bind to.
def f():
    nonlocal x
    x = 1
