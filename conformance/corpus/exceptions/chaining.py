# from sets the cause; from None hides the context; the context stays.
def show(f):
    try:
        f()
    except Exception as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def implicit():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v")
def explicit():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
def hidden():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
def from_class(): raise ValueError from KeyError
def from_wrong(): raise ValueError from 5
def plain(): raise ValueError


for f in implicit, explicit, hidden, from_class, from_wrong, plain: show(f)
