# Frames in tracebacks that pass through builtins, generators, comprehensions and special methods.
import traceback, functools
def names(f):
    try: f()
    except Exception as e: return [(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)][1:], repr(e)
def key(x): return 1 / x
def gen():
    yield 1
    raise KeyError("in gen")
class C:
    def __eq__(self, o): raise ValueError("eq")
    def __iter__(self): return gen()
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError("exit")
    @property
    def p(self): return self.q
    def __getitem__(self, i): raise IndexError("item")
    def __len__(self): raise TypeError("len")
    def __init_subclass__(cls): raise RuntimeError("init_subclass")


def w():
    with C(): pass
def sub():
    class D(C): pass
for f in (lambda: sorted([0], key=key), lambda: list(gen()), lambda: list(map(key, [0])), lambda: [*C()], lambda: C() == 1, lambda: [C()].index(1), lambda: C().p, w, sub, lambda: [key(x) for x in [0]], lambda: sum(key(x) for x in [0]), lambda: functools.reduce(lambda a, b: key(b), [1, 0]), lambda: max([0], key=key), lambda: C()["k"], lambda: bool(C()), lambda: eval("key(0)"), lambda: exec("key(0)"), lambda: (lambda: key(0))(), lambda: functools.partial(key, 0)()): print(names(f))
