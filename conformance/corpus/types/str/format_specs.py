# Text in a format spec: width, precision, fill; and what does not apply.
for spec in (
    "", "s", "10", "<10", ">10", "^10", "*^11", ".2", "10.2", ">10.2s", "é<6", "{<6", "010", "1",
    ".0", "0", "😀^7", "<", ">",
):
    print(f"{spec!r:10}[{format('word', spec)}]")
for spec in "d", "=10", "+", " ", "#", ",", "_", "x", "10f", ".", "^10 ", "s5", "z", "=", "0=5":
    try: print(format("word", spec))
    except ValueError as e: print(repr(spec), e)
print(f"{'a':{'>'}{3}}", f"{None!s:>6}", f"{'é':>3}", f"{'漢字':*^6}", format("x", "\n>3").encode())
for v in None, [1], {}, (1,), object:
    try: format(v, "5")
    except TypeError as e: print(e)
