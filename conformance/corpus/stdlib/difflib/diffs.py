# Differences of sequences, in each form.
import difflib
a, b = "one\ntwo\nthree\nfour\n".splitlines(True), "one\n2\nthree\nfour\nfive\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "a", "b", n=1)), "".join(difflib.context_diff(a, b)), "".join(difflib.ndiff(a, b)), sep="---\n")
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.ratio(), s.quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), list(difflib.restore(list(difflib.ndiff(a, b)), 2)) == b)
