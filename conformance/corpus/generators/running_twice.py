# A generator that is running cannot be resumed.
def g():
    for f in (lambda: next(me), lambda: me.send(1), lambda: me.throw(ValueError), me.close, lambda: list(me)):
        try: print(f())
        except ValueError as e: print(e)
    print(me.gi_running, me.gi_suspended)
    yield


me = g()
next(me)
print(me.gi_running)
class It:
    def __iter__(self): return self
    def __next__(self): return next(dele)
def d(): yield from It()
dele = d()
try: next(dele)
except ValueError as e: print(e)
