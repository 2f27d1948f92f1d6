# Lines between the first, the operator's and the last are left out.
# whole traceback
def f(x):
    return (
        [1, 2, 3,
         4, 5, 6,
         7, 8, 9,
         10, 11]
        + x
    )


f(None)
