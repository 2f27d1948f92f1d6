# A cell that is not filled yet is a NameError with its own wording.
def outer():
    def inner():
        return later

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    print(inner())
    del later
    try:
        inner()
    except NameError as e:
        print(e)


outer()
