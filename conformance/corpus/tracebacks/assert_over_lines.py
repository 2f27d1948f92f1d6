# A failing assertion marks its condition.
# whole traceback
def f(x):
    assert (
        x == 3
    ), "not three"


f(2)
