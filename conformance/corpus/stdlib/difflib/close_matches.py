# The words nearest to a word.
from difflib import get_close_matches
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("appel", ["ape", "apple"], 1))
print(get_close_matches("wheel", ["while", "wheal", "we"], n=5, cutoff=0.0), get_close_matches("x", []))
for kw in ({"n": 0}, {"cutoff": 1.1}):
    try:
        get_close_matches("a", ["b"], **kw)
    except ValueError as e:
        print(e)
