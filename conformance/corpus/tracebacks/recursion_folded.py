# Lines that repeat are folded.
# whole traceback
def count(n): return count(n - 1) if n else 1 / 0


count(20)
