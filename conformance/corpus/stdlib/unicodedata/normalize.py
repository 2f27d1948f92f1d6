# The four normalization forms.
import unicodedata as u
for text in ("Åﬁ²", "A\u030a", "q\u0307\u0323", "각", "\u1100\u1161\u11a8", "\u0958", "a\u0378\u0301\u0327", "\ud800a\u0301", "", "plain"):
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        print(form, ascii(u.normalize(form, text)), u.is_normalized(form, text))
