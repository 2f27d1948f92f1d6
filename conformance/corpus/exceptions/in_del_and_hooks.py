# Errors in __eq__, __hash__, __bool__, __iter__ come out where they are used.
class Bad:
    def __eq__(self, o): raise ValueError("eq")
    def __hash__(self): raise ValueError("hash")
    def __bool__(self): raise ValueError("bool")
    def __iter__(self): raise ValueError("iter")
    def __len__(self): raise ValueError("len")
    def __getattr__(self, n): raise ValueError("getattr " + n)
    def __call__(self): raise ValueError("call")
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): raise ValueError("exit")
    def __index__(self): raise ValueError("index")
    def __str__(self): raise ValueError("str")
    def __contains__(self, x): raise ValueError("contains")


b = Bad()
def w():
    with b: pass
for f in (lambda: b == 1, lambda: b in [1], lambda: 1 in [b], lambda: {b}, lambda: {b: 1}, lambda: not b, lambda: b and 1, lambda: [*b], lambda: list(b), lambda: len(b), lambda: b.x, b, w,
          lambda: [1][b], lambda: f"{b}", lambda: print(b), lambda: 1 in b, lambda: (lambda *a: a)(*b), lambda: [x for x in b], lambda: 1 if b else 2, lambda: {}.get(b), lambda: [b].index(1), lambda: (b,) == (1,), lambda: range(b), lambda: any([b]), lambda: hasattr(b, "q"), lambda: max(b), lambda: "%s" % b):
    try: print(f())
    except ValueError as e: print(e)
