# Tracebacks of calls over several lines point at the right parts.
import traceback
FILE = (lambda: 0).__code__.co_filename


def show(f):
    try: f()
    except Exception: print(traceback.format_exc().replace(FILE, "FILE"))
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
