# What is raised while handling replaces it and remembers it.
def f(where):
    try:
        raise ValueError("first")
    except ValueError:
        if where == "except": raise KeyError("second")
        if where == "both": raise KeyError("second")
    finally:
        if where in ("finally", "both"): raise TypeError("third")


for where in "except", "finally", "both":
    try:
        f(where)
    except Exception as e:
        chain = []
        while e:
            chain.append(repr(e))
            e = e.__context__
        print(where, chain)
try:
    f("none")
    print("nothing left")
finally:
    print("end")
