# Variables are set, read and reset.
from contextvars import ContextVar

v = ContextVar('v')
d = ContextVar('d', default=[])
print(v.name, d.get(), v.get('given'), d.get('given'))
try:
    v.get()
except LookupError as e:
    print(e.args[0] is v)
token = v.set(1)
print(v.get(), token.old_value is token.MISSING, token.var is v)
second = v.set(2)
print(second.old_value, v.get())
v.reset(second)
print(v.get())
v.reset(token)
print(v.get('gone'))
for wrong in (token, 5):
    try:
        v.reset(wrong)
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, str(e)[:14], str(e)[-27:])
with v.set('in a block') as t:
    print(v.get(), type(t).__name__)
print(v.get('out'))
