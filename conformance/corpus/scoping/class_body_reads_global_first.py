# Before the class binds a name, reading it finds the global one.
x = "global"


class C:
    print(x)
    x = "class"
    print(x)
    del x
    print(x)
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        crossed = [i for i in range(2) if items]
    except NameError as e:
        print(e)


print(C.doubled, hasattr(C, "x"))
