# Lines behind signs, with marks below for what differs within lines.
import difflib
a = "  1. Beautiful is better than ugly.\n  2. Explicit\n\tSimple is better than complex.\n  4. Same\n".splitlines(True)
b = "  1. Beautiful is better than ugly.\n  3.   Simple is better than complex.\n\tSimple  is better then complex.\n#\n".splitlines(True)
for delta in (difflib.ndiff(a, b), difflib.Differ(difflib.IS_LINE_JUNK).compare(a, b), difflib.ndiff([], ["x\n"]), difflib.ndiff(["x"], [])):
    delta = list(delta)
    print(delta)
    print(list(difflib.restore(delta, 1)), list(difflib.restore(delta, 2)))
for which in (0, 3):
    try:
        list(difflib.restore(delta, which))
    except ValueError as e:
        print(e)
print([difflib.IS_LINE_JUNK(s) for s in ("\n", "  #  \n", "hello\n", "##")], [difflib.IS_CHARACTER_JUNK(c) for c in " \t\nx"])
