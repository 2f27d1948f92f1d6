# The context does not change the last line.
try:
    1 / 0
except ZeroDivisionError:
    print(undefined)
