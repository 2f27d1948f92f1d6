# How syntax errors are shown, with their line and marker.
import traceback


def show(src):
    try: compile(src, "file.py", "exec")
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)), end="")
        print(e.filename, e.lineno, e.offset, e.end_lineno, e.msg)
for src in ("x = ", "if x\n  pass", "x = (1,\ny = 2", "def f(:\n pass", "  x = 1", "if 1:\nx", "if 1:\n  x\n y", "x = 'abc", "x = '''abc\ndef", "a b", "1 = x", "f() = 1", "x + 1 = 2", "for 1 in x: pass", "def 1(): pass", "class : pass", "import 1", "print 'x'", "x = [1, 2", "x = }", "(1]", "x ? y", "x = 0777", "x = 1__0", "x = 0b12", "x = 1e", "del f()", "lambda x: = 1", "else: pass", "try: pass", "with x pass", "x: int: str", "a = b = 1 = c", "None = 1", "f(x for x in y, 1)", "{1: 2, 3}", "{**a, b}", "x = $", "\tif x:\n        y", "pass;;", "a = 1 if 2", "from x import", "raise x from", "assert", "global", "x.1", "x = 5 6", "if x = 1: pass", "while True print(1)"):
    show(src)
