# Async generators driven by hand
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


async def ag():
    try:
        got = yield 1
        yield ('got', got)
    finally: print('cleanup')
def run(awaitable):
    try: awaitable.__await__().send(None)
    except StopIteration as e: return e.value
    except BaseException as e: return (type(e).__name__, e.args)
    return 'suspended'


a = ag()
show(lambda: (run(a.__anext__()), run(a.asend('v')), run(a.__anext__()), run(a.__anext__())))
a = ag()
show(lambda: (run(a.asend(5)), run(a.aclose()), run(a.__anext__())))
a = ag()
show(lambda: (run(a.__anext__()), run(a.athrow(KeyError('k'))), run(a.__anext__())))
a = ag()
show(lambda: (run(a.__anext__()), run(a.aclose()), run(a.aclose())))
show(lambda: iter(a))
show(lambda: next(a))
show(lambda: a.asend())
show(lambda: [x for x in a])
