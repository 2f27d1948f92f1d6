# join takes any iterable of texts; replace counts.
print(",".join(["a", "b"]), "".join("abc"), "-".join("xyz"), ",".join([]) + "|", ",".join(["one"]))
print("ab".join(("1", "2", "3")), ",".join({"k": 1, "l": 2}), "+".join(str(i) for i in range(4)))
print("aaaa".replace("a", "b", 2), "aaaa".replace("aa", "b"), "abc".replace("", "-"))
print("abc".replace("", "-", 2), "".replace("", "x"), "abc".replace("z", "y"))
print("abc".replace("b", ""), "aaa".replace("a", "aa"), "abab".replace("ab", "ab", -1))
print("hello".translate({104: "J", 108: None, 111: 48}))
print("abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": 1, "b": "bb"}))
print(str.maketrans("a", "b"))
class T:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        return "<%d>" % k
print("abc".translate(T()), "abc".replace("a", "z", count=1))
