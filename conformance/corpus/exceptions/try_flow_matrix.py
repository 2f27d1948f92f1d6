# try, except, else, finally: who runs when.
def f(mode):
    try:
        print(mode, "try", end=" ")
        if mode == "raise": raise ValueError
        if mode == "other": raise KeyError("k")
        if mode == "return": return "from try"
    except ValueError:
        print("except", end=" ")
        return "from except"
    else:
        print("else", end=" ")
        return "from else"
    finally:
        print("finally", end=" ")


for mode in "plain", "raise", "return", "other":
    try:
        print("->", f(mode))
    except KeyError as e:
        print("-> escaped", repr(e))
