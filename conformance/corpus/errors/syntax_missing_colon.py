# Nothing runs when the program does not parse.
print("never shown")
def f()
    return 1
