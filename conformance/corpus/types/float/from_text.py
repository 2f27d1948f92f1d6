# What float() reads.
for s in (
    "1.5", "  -2.5e3\n", "+.5", "5.", "1_0.5", "1e5", "1E-5", "inf", "-Infinity", "nan", "INF",
    "1e400", "1e-400", b"2.5", "\u0663.5", "", " ", ".", "1e", "1.5.5", "0x10", "1,5", "abc", "1 5",
    "_1", "1__0", None, [], "infin", "--1", "1e+5",
):
    try: print(repr(s), float(s))
    except (ValueError, TypeError) as e: print(repr(s), type(e).__name__, e)
print(float(), float(5), float(True), float("0.1") == 0.1, float("123456789012345678901234567890"))
