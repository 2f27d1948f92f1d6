# A comparison may answer anything; and/or/not/chains use its truth.
class Q:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return f"{self.n}<{o}"
    def __eq__(self, o): return []
    def __ne__(self, o): return "ne"
    def __contains__(self, x): return "yes" if x else 0


q = Q("q")
print(q < 5, q == 1, q != 1, 5 > q, q < 1 < 2, q == 1 == 2)
print(1 in q, 0 in q, 1 not in q)
print([q] == [1], [1, q].index(1), not q == 1)
class Bad:
    def __bool__(self): return 1
try:
    if Bad(): pass
except TypeError as e: print(e)
class BadLen:
    def __len__(self): return -1
for f in (lambda: len(BadLen()), lambda: bool(BadLen())):
    try: f()
    except ValueError as e: print(e)
