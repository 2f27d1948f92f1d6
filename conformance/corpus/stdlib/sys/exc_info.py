import sys
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    kind, value, tb = sys.exc_info()
    print(kind, value, tb is e.__traceback__, sys.exception() is e)
    try:
        {}[1]
    except KeyError:
        print(sys.exception())
    print(sys.exception())
print(sys.exc_info())
