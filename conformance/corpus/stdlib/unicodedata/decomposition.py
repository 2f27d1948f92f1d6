# What characters are made of, one step down.
import unicodedata as u
for c in "aÅ\u1e69ﬁ²½\ufdfa\u212b\uff21\u0378":
    print(ascii(c), repr(u.decomposition(c)))
