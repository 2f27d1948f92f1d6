# Literals compare by ==, the singletons by identity; names capture.
def f(x):
    match x:
        case 0: return "zero"
        case 1.5: return "float"
        case -1 | -2: return "negative"
        case "a" | "b" as letter: return f"letter {letter}"
        case True: return "true"
        case None: return "none"
        case b"x": return "bytes"
        case 1 + 2j: return "complex"
        case str(s) if len(s) > 3: return f"long {s}"
        case _: return "other"


for x in 0, False, 0.0, 1, True, 1.5, -2, "b", "word", "hey", None, b"x", 1 + 2j, [], -1.0:
    print(repr(x), f(x))
match 5:
    case 6: pass
print("no case is fine")
match (n := 3):
    case y: print(y, n)
