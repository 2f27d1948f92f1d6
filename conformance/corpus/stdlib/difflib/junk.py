# Junk is never searched for; what is too frequent is not, unless told so.
from difflib import SequenceMatcher
s = SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9), sorted(s.bjunk), sorted(s.b2j))
print(SequenceMatcher(lambda c: c in " ab", "xabc", "yabc").get_matching_blocks())
a, b = "b" * 200, "a" + "b" * 200
for auto in (True, False):
    s = SequenceMatcher(None, a, b, autojunk=auto)
    print(round(s.ratio(), 3), sorted(s.bpopular), s.isjunk, s.autojunk)
