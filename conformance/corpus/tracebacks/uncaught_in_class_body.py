# whole traceback
# A class body is a frame.
def helper(x): return x.missing
class Outer:
    a = 1
    class Inner:
        b = helper(
            a if False else 5)
