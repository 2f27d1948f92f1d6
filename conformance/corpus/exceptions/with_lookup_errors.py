# with needs both methods on the type before the body and the enter.
class NoExit:
    def __enter__(self): print("never")
class NoEnter:
    def __exit__(self, *a): pass
class Inst: pass
i = Inst()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: 1
class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


for cm in (NoExit(), NoEnter(), i, 5, None, Async(), open):
    try:
        with cm: print("body")
    except TypeError as e: print(e)
class BadTarget:
    def __enter__(self): return (1, 2, 3)
    def __exit__(self, t, *a): print("exit", t.__name__ if t else None); return True
with BadTarget() as (a, b): print("never")
with BadTarget() as (a, b, c): print(a, b, c)
