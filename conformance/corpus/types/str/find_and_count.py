# Searching with bounds, overlapping, the empty text.
s = "abracadabra"
print(s.find("abra"), s.find("abra", 1), s.rfind("abra"), s.find("z"), s.find("a", -3), s.find("a", 2, 4), s.rfind("a", 0, 5))
print(s.find(""), s.find("", 5), s.find("", 11), s.find("", 12), s.rfind(""), s.rfind("", 0, 4), "".find(""), s.find("abra", 0, 3))
print(s.count("a"), s.count("abra"), s.count(""), s.count("", 3), "aaaa".count("aa"), s.count("a", 3), s.count("a", 3, 6), "".count(""))
print(s.index("cad"), s.rindex("a"), "cad" in s, "" in s, "x" not in s, "" in "", s.find("a", None, 5), s.find("a", -100, 100))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.endswith("bra"), s.endswith("ab", 0, 2), s.startswith(""), s.startswith("", 12), s.startswith(()))
for f in lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.startswith([1]), lambda: s.count(None), lambda: 5 in s, lambda: s.endswith(("a", 1)), lambda: s.find():
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
