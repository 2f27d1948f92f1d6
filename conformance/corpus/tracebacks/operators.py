# Each operator is marked by carets between its operands.
# whole traceback
def show(f):
    try: f()
    except Exception as e: return e


found = [show(f) for f in (
    lambda: 1 + "a",
    lambda: [1, 2][5] + 1,
    lambda: (1 + 2) * {} - 1,
    lambda: {}["x"]["y"],
    lambda: len(5) + len("a"),
    lambda: 3 < "a" < 4,
    lambda: -"a",
    lambda: 1 if [].x else 2,
)]
raise ExceptionGroup("operators", found)
