# Every kind of integer presentation.
n = 1234567
for spec in (
    "", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", ",", "_", "_x", "_b", "+", " ", "-", "010",
    "12", "<12", "^12", ">12",
):
    print(f"{spec!r:8} [{n:{spec}}] [{-n:{spec}}]")
for spec in (
    "*^15", "=+12", "0=12", "+,", "015,", "#012x", "e", ".2f", "g", "%", "n", "c", "x<5", "08_b",
    "^+#20x",
):
    print(f"{spec!r:8} [{format(65, spec)}]")
for spec in ".2", ".2d", "s", ",x", "q", "5 d", "+c", "#c", "_,", "1.2.3", "y", ",c":
    try: print(format(5, spec))
    except ValueError as e: print(repr(spec), e)
print(f"{True:d} {True} {True:5} {False:>6} {10**20:,} {0:+} {0:x}")
