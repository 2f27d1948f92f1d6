# Both ways, checked against each other.
VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = []
    for value, letters in VALUES:
        times, n = divmod(n, value)
        out.append(letters * times)
    return "".join(out)


def from_roman(s):
    total = 0
    for value, letters in VALUES:
        while s.startswith(letters):
            total += value
            s = s.removeprefix(letters)
    return total


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)), max(map(to_roman, range(1, 4000)), key=len))
