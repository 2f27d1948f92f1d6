# Host calls inside except, else and finally, and in the exception expression.
def kind(name): return {"V": ValueError, "K": KeyError}[fetch(name)]


try: raise kind("K")(fetch("message"))
except kind("V"): print("never")
except kind("K") as e: print("caught", e, fetch("in except"))
else: print("never")
finally: print(fetch("in finally"))
try: fetch(0)
except ValueError: pass
else: print(fetch("in else"))
try:
    try: 1 / fetch(0)
    finally: print("on the way", fetch("out"))
except ZeroDivisionError as e: print(e)
try: raise ValueError("a") from kind("K")(1)
except ValueError as e: print(repr(e.__cause__), fetch(str(e)))
