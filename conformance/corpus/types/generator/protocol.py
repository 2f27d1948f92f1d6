# send, throw, close and what they answer
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


def gen():
    try:
        got = yield 1
        while True: got = yield ('got', got)
    except ValueError as e: yield ('caught', e.args)
    finally: print('finally')


g = gen()
show(lambda: (next(g), g.send('a'), g.send(None), g.throw(ValueError, 'v') if False else g.throw(ValueError('v')), next(g, 'end'), next(g, 'again')))
g = gen()
show(lambda: g.send(5))
g = gen()
show(lambda: (next(g), g.close(), g.close(), next(g, 'closed')))
show(lambda: g.throw(KeyError('after')))
g = gen()
show(lambda: g.throw(KeyError('before start')))
show(lambda: next(g, 'finished'))
g = gen()
show(lambda: (next(g), g.throw(KeyError('unhandled'))))
g = gen()
show(lambda: g.throw(5))
show(lambda: g.throw(ValueError('a'), 'b'))
show(lambda: g.throw(int))
show(lambda: g.send())
show(lambda: g.throw())
show(lambda: g.close(1))
show(lambda: (type(g).__name__, g.gi_running, g.gi_yieldfrom, g.gi_code.co_name, g.__name__, g.__qualname__, iter(g) is g, g.gi_frame is not None))
show(lambda: setattr(g, '__name__', 5))
