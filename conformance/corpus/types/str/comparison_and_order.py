# By code point, prefixes first.
words = ["b", "a", "B", "", "ab", "a b", "é", "Z", "z", "10", "9", "😀", "\uffff"]
print(sorted(words), sorted(words, key=str.lower), max(words).encode(), min(words) == "")
print("a" < "b", "a" < "B", "abc" < "abd", "abc" < "ab", "" < "a", "10" < "9", "é" > "z")
print("a" == "a", "a" != "A")
print("a" * 0 + "|", "ab" * 3, 3 * "x", "a" * -1 + "|", "a" + "b" "c", "abc" == "ab" + "c")
print(hash("ab") == hash("a" + "b"))
print("é" == "e\u0301", len("e\u0301"), "abc".__lt__("b"), "a".__eq__(1), "a" == b"a", "a" in {"a": 1})
try: "a" < 1
except TypeError as e: print(e)
