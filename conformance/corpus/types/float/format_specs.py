# Every kind of float presentation.
for x in 3.14159265, -0.5, 1234567.891, 0.0, 1e-7, 1e20, 100.0:
    print([format(x, s) for s in ("", "f", ".2f", "e", ".3e", "g", ".3g", "%", ".1%", "G", "E")])
x = 1234.5678
for spec in (
    ",", ",.2f", "_.3f", "+.1f", " .1f", "010.2f", "<12.1f", "^12.1f", ">12.1f", "*^+12.1f",
    "=+12.1f", ".0f", "#.0f", "#g", "z.1f",
):
    print(f"{spec!r:12}[{x:{spec}}] [{-x:{spec}}]")
print([f"{v:.0f}" for v in (0.5, 1.5, 2.5, -0.5)], f"{-0.001:.1f} {-0.001:z.1f}")
print(f"{1e300:.0f}"[:10], f"{0.1:.20f}", f"{2.675:.2f}")
inf, nan = float("inf"), float("nan")
print(f"{inf:f} {inf:F} {-inf:e} {nan:g} {nan:%} {inf:08} {nan:>5} {-inf:+} {inf:,}")
for spec in "d", "x", ".f", "s", "c", ",,", "1.", "b":
    try: print(format(1.5, spec))
    except ValueError as e: print(repr(spec), e)
