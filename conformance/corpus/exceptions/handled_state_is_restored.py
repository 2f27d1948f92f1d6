# After a handler ends, the exception it handled is no longer current.
def current():
    try: raise
    except RuntimeError: return "none"
    except Exception as e: return repr(e)


print(current())
try: 1 / 0
except ZeroDivisionError:
    print(current())
    try: [][1]
    except IndexError: print(current())
    print(current())
    def gen():
        yield current()
        try: {}["k"]
        except KeyError: yield current()
        yield current()
    print(list(gen()))
print(current())
