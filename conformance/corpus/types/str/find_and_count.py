# Searching with bounds, overlapping, the empty text.
s = "abracadabra"
print(s.find("abra"), s.find("abra", 1), s.rfind("abra"), s.find("z"), s.find("a", -3))
print(s.find("a", 2, 4), s.rfind("a", 0, 5))
print(s.find(""), s.find("", 5), s.find("", 11), s.find("", 12), s.rfind(""), s.rfind("", 0, 4))
print("".find(""), s.find("abra", 0, 3))
print(s.count("a"), s.count("abra"), s.count(""), s.count("", 3), "aaaa".count("aa"))
print(s.count("a", 3), s.count("a", 3, 6), "".count(""))
print(s.index("cad"), s.rindex("a"), "cad" in s, "" in s, "x" not in s, "" in "")
print(s.find("a", None, 5), s.find("a", -100, 100))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.endswith("bra"))
print(s.endswith("ab", 0, 2), s.startswith(""), s.startswith("", 12), s.startswith(()))
