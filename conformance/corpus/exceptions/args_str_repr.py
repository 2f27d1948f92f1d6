# One argument prints as itself, more as a tuple, KeyError as its repr.
for e in (
    Exception(), Exception("one"), Exception("a", 2), Exception(None), Exception(("t",)),
    KeyError("k"), KeyError(), KeyError("a", 1), ValueError(["l"]), StopIteration(5),
    IndexError(""), OSError(999, "Odd", "f.txt"), OSError("just text"), OSError(1, 2, 3, 4, 5, 6),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), SystemExit(3),
):
    print(repr(e), "|", str(e), "|", e.args)
e = Exception("x")
e.args = ("changed", 1)
print(e, SystemExit(3).code, StopIteration(5).value, OSError(999, "x").errno, NameError("n", name="q").name)
