# Arguments that are no characters.
import unicodedata as u
for f in (u.name, u.category, u.numeric, u.mirrored):
    for args in (("ab",), ("",), (1,), (None,), (b"a",)):
        try:
            print(f(*args))
        except TypeError as e:
            print(e)
for args in (("NFX", "a"), ("NFX", ""), (1, "a"), ("NFC", 1), ("NFC", None)):
    for f in (u.normalize, u.is_normalized):
        try:
            print(f(*args))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
class S(str): pass
print(u.normalize("NFC", S("e\u0301")), u.name(S("e")))
try:
    u.lookup(5)
except TypeError as e:
    print(e)
