# Every form of number, and the wrong ones.
print(0, 00, 0_0, 1_000, 0x_ff, 0XAb, 0o17, 0O7, 0b101, 0B1, 1.5, 1., .5, 1e3, 1E-3, 1.5e+2, 1_0.0_1, 1e1_0, 1j, 1.5J, .5j, 1e3j, 0j, 1_0j, 0.0, -0.0, 1e309, 0777.0, 09.5, 09j)
for s in ("0777", "00001", "0_7", "1__0", "1_", "_1", "0x", "0xg", "0x_", "0b2", "0b", "0o8", "0o", "1.e", "1e", "1e+", "1e_1", "1_e1", "1._5", "1_.5", "1.5_", "1jj", "1.5.5", "0b1.5", "0x1.5", "1if 1else 2", "0x1for x in y", "1or 2", "0xfor x", "1_000_", "0__0", "1.0j1", "9" * 5000, "1a", "0_b1", "1 if 2 else3", "0x1g", "1.real", "1..real", "1 .real", "1e5.real", "0x1.real", "1.__class__", "012", "0o1_2", "1L", "1l", "0xG", "08", "0e0", "00e0", "0_0.0"):
    try: print(s[:10], eval(s))
    except (SyntaxError, ValueError, NameError) as e: print(s[:10], "|", type(e).__name__, getattr(e, "msg", str(e))[:80], getattr(e, "offset", ""))
