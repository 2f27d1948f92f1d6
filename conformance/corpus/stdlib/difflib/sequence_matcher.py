# Matching blocks, opcodes and ratios.
from difflib import SequenceMatcher, Match
s = SequenceMatcher(None, "qabxcd", "abycdf")
print(s.find_longest_match(), s.find_longest_match(3, 6, 2, 6), s.find_longest_match(0, 0, 0, 0))
print(s.get_matching_blocks())
print(s.get_opcodes())
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
s.set_seq1("abycd")
print(s.get_opcodes(), s.ratio())
s.set_seqs([1, 2, (3,)], [2, (3,), 4])
print(s.get_matching_blocks()[0].size, s.ratio(), SequenceMatcher().ratio(), SequenceMatcher[int])
try:
    s.set_seq2([[1]])
except TypeError as e:
    print(type(e).__name__)
