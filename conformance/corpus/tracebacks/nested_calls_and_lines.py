# Tracebacks of calls over several lines point at the right parts.
import traceback


def show(f):
    try: f()
    except Exception as e:
        for s in traceback.extract_tb(e.__traceback__)[1:]: print(f.__name__, s.name, s.lineno, s.end_lineno, s.colno, s.end_colno)
def add(a, b): return a + b
def multi():
    return add(
        1,
        "two",
    )
def chain():
    return (
        [1, 2]
        .index(
            5
        )
    )
def args(): return add(1, add(2, add(3, None)))
def subscript(): return {"a": {"b": []}}["a"]["b"][0]
def attribute(): return "text".upper().nothing.more
def operator(): return 1 + (2 * (3 - (4 / 0)))
def compare(): return 1 < 2 < "x" < 4
def comp(): return [1 / x for x in (1, 0)]
for f in (multi, chain, args, subscript, attribute, operator, compare, comp): show(f)
