# Cents as integers, shares that add up, floats shown.
def parse(s):
    sign = -1 if s.startswith("-") else 1
    whole, _, cents = s.lstrip("+-").replace(",", "").partition(".")
    return sign * (int(whole or 0) * 100 + int((cents + "00")[:2]))
def show(c): return f"{'-' if c < 0 else ''}{abs(c) // 100:,}.{abs(c) % 100:02d}"
def split(total, weights):
    parts = [total * w // sum(weights) for w in weights]
    for i in range(total - sum(parts)): parts[i] += 1
    return parts


print([show(parse(s)) for s in ("1234567.5", "-0.05", "3", ".99", "1,000.10", "-12.345")])
print([show(p) for p in split(10000, [1, 1, 1])], split(7, [5, 3]), sum(split(99999, [3, 4, 5, 6])) == 99999)
print(f"{1234.5:,.2f} {0.125:.2f} {0.375:.2f} {2.5:.0f} {1e6:,} {12.5:>+10.1f}|{-3:05d}|{7:<4}|{0.07:.1%}")
rate, balance = 0.035, 1000.0
for year in range(1, 4):
    balance *= 1 + rate
    print(f"year {year}: {balance:10.2f} {balance!r}")
