# Groups of changes with context.
from difflib import SequenceMatcher
a = list(map(str, range(1, 40)))
b = a[:]
b[8:8] = "i"
b[20] += "x"
b[23:28] = []
b[30] += "y"
for n in (0, 1, 3):
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        print(n, group)
print(list(SequenceMatcher(None, "", "").get_grouped_opcodes()), list(SequenceMatcher(None, "ab", "ab").get_grouped_opcodes()))
