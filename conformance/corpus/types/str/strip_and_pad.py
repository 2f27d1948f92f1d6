# Characters to strip are a set; padding knows signs and odd widths.
print("  a ".strip() + "|", "xxaxbxx".strip("x"), "abcba".strip("ab"), "abc".lstrip("cba") + "|", "  a ".rstrip() + "|", "\t\n a\x1f\u3000".strip(), "aXbX".rstrip("XY"))
print("abc".strip(""), "".strip() + "|", "mississippi".lstrip("mis"), "a".strip(None))
print("pre_name_suf".removeprefix("pre_").removesuffix("_suf"), "a".removeprefix("ab"), "aaa".removeprefix("a"), "a".removesuffix(""))
print("ab".ljust(5, ".") + "|", "ab".rjust(5) + "|", "ab".center(5, "*"), "abc".center(6, "*"), "ab".center(7, "-"), "abc".center(2), "a".center(4, "-"))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(1), "".zfill(3), "--1".zfill(5), "abc".zfill(5), "é".ljust(3, "😀"))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "\ta\n\tb".expandtabs(2), "a\tb".expandtabs(0), "\t".expandtabs(1) + "|")
for f in lambda: "a".ljust(5, "ab"), lambda: "a".center("5"), lambda: "a".strip(5), lambda: "a".zfill(), lambda: "a".removeprefix(("a",)), lambda: "a".ljust(3, ""):
    try: f()
    except TypeError as e: print(e)
