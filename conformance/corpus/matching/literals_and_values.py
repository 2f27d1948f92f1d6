# Literal and value patterns compare with ==, None and the bools with is.
import enum
class Color(enum.Enum): RED = 1; BLUE = 2
class NS: one = 1; pi = 3.14; inner = type("I", (), {"x": "deep"})
class Eq:
    def __eq__(self, o): print("eq", o); return True


def m(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "float"
        case -2.5: return "minus float"
        case 3 + 4j: return "complex"
        case -1 - 2j: return "minus complex"
        case "s" "t": return "str"
        case b"b": return "bytes"
        case None: return "None"
        case True: return "True"
        case Color.RED: return "red"
        case NS.inner.x: return "deep"
        case NS.pi: return "pi"
        case _: return "other"
print([m(x) for x in (0, False, 0.0, -1, 1.5, -2.5, 3 + 4j, -1 - 2j, "st", b"b", None, True, 1, Color.RED, Color.BLUE, "deep", 3.14, [], "")])
print(m(Eq()))
match 1:
    case NS.one | 2: print("or value")
try:
    match 1:
        case NS.missing: pass
except AttributeError as e: print(e)
