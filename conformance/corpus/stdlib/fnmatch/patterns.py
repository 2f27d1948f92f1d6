# Shell patterns match names.
import fnmatch
names = ["a.py", "b.txt", "A.PY", "ab.py", "[x]"]
for p in ("*.py", "?.*", "[ab].*", "[!a]*", "[[]x]"):
    print(p, fnmatch.filter(names, p), fnmatch.fnmatchcase("a.py", p), fnmatch.translate(p))
