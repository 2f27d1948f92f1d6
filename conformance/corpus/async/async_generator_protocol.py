# asend, athrow, aclose of async generators by hand.
def run(aw):
    try: aw.send(None)
    except StopIteration as e: return "value", e.value
    except StopAsyncIteration as e: return "end", e.args
    except BaseException as e: return repr(e)
    return "suspended"
async def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e: yield f"handled {e}"
    finally: print("finally")


a = g()
print(run(a.asend(5)), run(a.__anext__()), run(a.asend("s")), run(a.asend("t")), run(a.asend(None)))
a = g(); run(a.__anext__())
print(run(a.athrow(ValueError("v"))), run(a.__anext__()))
a = g(); run(a.__anext__())
print(run(a.aclose()), run(a.aclose()), run(a.__anext__()))
a = g()
print(run(a.athrow(KeyError("early"))), run(a.asend(None)), run(g().aclose()))
steps = a.asend(1), a.athrow(ValueError), a.aclose()
print(a.__name__, a.__qualname__, type(a).__name__, [type(s).__name__ for s in steps])
for s in steps: s.close()
