# send, throw and close of coroutines.
class Wait:
    def __await__(self):
        got = yield "waiting"
        return got
async def c():
    try: return await Wait()
    except ValueError as e: return f"handled {e}"
    finally: print("finally")


a = c()
print(type(a).__name__, a.send(None), a.cr_running, a.cr_suspended, a.cr_await is not None)
try: a.send(7)
except StopIteration as e: print(e.value)
try: a.send(None)
except RuntimeError as e: print(e)
b = c(); b.send(None)
try: b.throw(ValueError("v"))
except StopIteration as e: print(e.value)
d = c(); d.send(None); print(d.close()); print(d.close())
e = c(); print(e.close())
try: e.send(None)
except RuntimeError as err: print(err)
g = c()
for f in (lambda: iter(g), lambda: next(g), lambda: [*g], lambda: g + 1, lambda: len(g), lambda: list(g), lambda: [x for x in g]):
    try: f()
    except TypeError as err: print(err)
g.close()
