# limits: --max-memory 256M
# Endless recursion through every kind of call ends in RecursionError.
class C:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __getattr__(self, n): return getattr(self, n + "x")
    def __add__(self, o): return self + o
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __call__(self): return self()
    def __bool__(self): return bool(self)


def gen(): yield from gen()
c = C()
for f in (
    lambda: repr(c), lambda: c == 1, lambda: c.a, lambda: c + 1, lambda: len(c), lambda: iter(c), lambda: c[0], lambda: c(),
    lambda: bool(c), lambda: list(gen()), lambda: sorted([c, c], key=lambda x: repr(x)), lambda: f"{c}", lambda: [c],
):
    try: f(); print("fine")
    except RecursionError: print("RecursionError")
