# Case mapping beyond ASCII, and title's idea of a word.
print("hello wORLD".upper(), "HeLLo".lower(), "hELLO wORLD".capitalize())
print("hello world's end-of x1y".title(), "aBc1".swapcase())
print("straße".upper(), "ŉ".upper(), "ǆ".title(), "ΑΣ".lower(), "ΣΑΣ Σ".lower())
print("İ".lower().encode(), "ß".casefold(), "ﬁ".upper(), "Ǆa".capitalize())
print("STRASSE".casefold() == "straße".casefold(), "".upper() + "|", "ÀÉ".lower(), "ÿ".upper())
print("µ".upper(), "ﬀ".title())
for s in "Hello", "HELLO", "hello", "Hello World", "hello World", "123", "a1", "A1", "", " ", "Ab Cd", "ABc":
    print(repr(s), s.isupper(), s.islower(), s.istitle())
