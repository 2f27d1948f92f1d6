# Blocks on the way out run before the program ends.
try:
    with open_thing:
        pass
except NameError:
    try:
        raise KeyError("k")
    finally:
        print("cleanup")
