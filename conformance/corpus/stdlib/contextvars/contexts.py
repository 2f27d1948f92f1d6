# A context is run, and keeps what was set in it.
from contextvars import Context, ContextVar, copy_context

v = ContextVar('v', default='default')
ctx = copy_context()


def change(value, *, more=''):
    v.set(value + more)
    return v.get()


print(ctx.run(change, 'inside', more='!'), v.get())
print(ctx[v], v in ctx, len(ctx), ctx.get(v), [k.name for k in ctx], list(ctx.values()))
empty = Context()
print(len(empty), empty.get(v), empty.get(v, 'x'), v in empty)
other = ctx.copy()
other.run(change, 'other')
print(ctx[v], other[v], ctx == other, ctx == ctx.copy())
try:
    ctx.run(lambda: ctx.run(print))
except RuntimeError as e:
    print(str(e)[:21], str(e)[-18:])
try:
    empty[v]
except KeyError as e:
    print(e.args[0] is v)
