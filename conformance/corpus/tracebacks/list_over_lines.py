# The name that is missing is marked on its own line.
# whole traceback
def f():
    return [
        1,
        2,
        missing,
        3,
    ]


f()
