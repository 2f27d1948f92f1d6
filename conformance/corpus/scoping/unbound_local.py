# Assigning anywhere in a function makes the name local everywhere in it.
x = 1


def f(mode):
    try:
        if mode == "read":
            print(x)
            x = 2
        elif mode == "aug":
            x += 1
        elif mode == "del":
            x = 3
            del x
            print(x)
        elif mode == "loop":
            for x in []:
                pass
            print(x)
    except UnboundLocalError as e:
        print(mode, "|", e)


for mode in "read", "aug", "del", "loop":
    f(mode)
