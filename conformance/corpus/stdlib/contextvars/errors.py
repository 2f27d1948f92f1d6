# What contextvars refuses.
from contextvars import Context, ContextVar, Token, copy_context

v, w = ContextVar('v'), ContextVar('w')
token = v.set(1)
for attempt in (
    lambda: ContextVar(5),
    lambda: Token(),
    lambda: w.reset(token),
    lambda: Context().run(v.reset, token),
    lambda: 'v' in copy_context(),
    lambda: copy_context()['v'],
    lambda: type('C', (ContextVar,), {}),
    lambda: type('C', (Context,), {}),
    lambda: Context().run(),
):
    try:
        print(attempt())
    except (TypeError, ValueError, RuntimeError) as e:
        text = str(e)
        print(type(e).__name__, text if ' at 0x' not in text else text[-35:])
print(Token.MISSING)
