# Exception does not catch the three that go past it.
for exc in SystemExit("bye"), KeyboardInterrupt(), GeneratorExit():
    try:
        try: raise exc
        except Exception: print("never")
        finally: print("finally")
    except BaseException as e: print(type(e).__name__, e)
try: exit_code = SystemExit(); raise exit_code
except SystemExit as e: print(e.code)
class Base(BaseException): pass
try:
    try: raise Base("b")
    except Exception: print("never")
except Base as e: print(repr(e))
