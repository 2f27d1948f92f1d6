# A class is called without arguments; anything else is an error.
class MyError(Exception): pass
class Needs(Exception):
    def __init__(self, a): super().__init__(a, "extra")


for thing in ValueError, ValueError("x"), MyError, 5, "s", None, int, Needs, Needs(1), type("Odd", (), {}):
    try:
        raise thing
    except BaseException as e:
        print(type(e).__name__, e, e.args)
class Liar(Exception):
    def __new__(cls): return 5
try: raise Liar
except TypeError as e: print(str(e)[:60])
