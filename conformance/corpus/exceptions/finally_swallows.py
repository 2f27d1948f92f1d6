# return, break and continue in finally swallow the exception.
import warnings
warnings.simplefilter("ignore")
source = '''
def ret():
    try: 1 / 0
    finally: return "swallowed"
def brk():
    for i in range(3):
        try: 1 / 0
        finally: break
    return i
def cont():
    n = 0
    for i in range(3):
        try: [][i]
        finally:
            n += 1
            continue
    return n
def over():
    try: return 1
    finally: return 2
def raises():
    try: raise ValueError("first")
    finally: raise KeyError("second")
'''
ns = {}
exec(source, ns)
print(ns["ret"](), ns["brk"](), ns["cont"](), ns["over"]())
try: ns["raises"]()
except KeyError as e: print(repr(e), repr(e.__context__))
