# The values of digits and other numbers.
import unicodedata as u
for c in "7٣²½Ⅻ一兆௰\U0001d7d8\U00012456x":
    print(ascii(c), u.decimal(c, None), u.digit(c, "no"), u.numeric(c, -1))
for f in (u.decimal, u.digit, u.numeric):
    try:
        f("x")
    except ValueError as e:
        print(e)
