# Where each kind of statement says it failed.
import traceback


def show(src):
    try: exec(compile(src, "test.py", "exec"), {})
    except Exception as e:
        tb = e.__traceback__.tb_next
        print([(f.lineno, f.colno, f.end_colno) for f in traceback.extract_tb(tb)], type(e).__name__, e)
for src in ("x = 1\ny = x + undefined", "del nothing", "raise ValueError('v')", "assert 1 == 2, 'msg'", "import no_such", "from math import nope", "for x in 5:\n  pass", "with 5:\n  pass", "a, b = 1", "a, *b = ()", "a[0] = 1", "a = []\na[5] = 1", "a = 1\na.b = 2", "x += 1", "a = 'x'\na += 1",
            "class A(5): pass", "class A(metaclass=5): pass", "@5\ndef f(): pass", "while 1 / 0: pass", "if [] < 1: pass", "match 1 / 0:\n  case _: pass", "match 1:\n  case x if x / 0: pass", "try: 1 / 0\nfinally: pass", "try: 1 / 0\nexcept 5: pass", "lambda: x\n(lambda: x)()", "print(f'{1 / 0}')", "print(f'{x!r:>{1 / 0}}')", "global q\nq", "x: int = 1 / 0", "type X = 1\nX.y", "return_ = (yield_ for yield_ in 5)", "[*5]", "{**5}", "{[]: 1}", "{1, []}", "f = len\nf(1, 2)", "'a' 'b' + 1", "-'x'", "not 1 / 0", "1 if 1 / 0 else 2", "1 and 1 / 0", "[][0]", "{}['k']", "(1)(2)", "x = y = z", "(a := undefined)", "print(*5)", "print(**5)", "print(end=1)", "[1 for x in 5]", "del [][0]", "del (1).x"):
    show(src)
