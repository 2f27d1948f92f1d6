# Deleting from a bytearray
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(range(10))
show(lambda: (b.__delitem__(0), b))
show(lambda: (b.__delitem__(-1), b))
show(lambda: (b.__delitem__(slice(1, 3)), b))
show(lambda: (b.__delitem__(slice(None, None, 2)), b))
show(lambda: (b.__delitem__(slice(None, None, -3)), b))
show(lambda: (b.__delitem__(slice(5, 1)), b))
show(lambda: b.__delitem__(50))
show(lambda: b.__delitem__('a'))
show(lambda: b.__delitem__(None))
del b[:]
print(b)
try: del b[0]
except IndexError as e: print(e)
