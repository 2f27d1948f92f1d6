# whole traceback
# An uncaught exception ends the program with its report.
class Problem(Exception):
    def __str__(self): return "told by __str__"


def level3(x):
    return x["missing"]["deeper"]
def level2(x):
    try:
        return level3(x)
    except KeyError as e:
        raise Problem("ignored") from e
def level1():
    return level2({"a": 1})
print("before")
level1()
print("never")
