import copy

class P:
    def __init__(self, x, friends):
        self.x = x
        self.friends = friends

p = P(1, [P(2, [])])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x, q.friends is p.friends, r.friends is p.friends, r.friends[0].x, type(r).__name__)

class S:
    __slots__ = ('a', 'b')
s = S()
s.a = [1]
t = copy.deepcopy(s)
print(t.a, t.a is s.a, hasattr(t, 'b'), copy.copy(s).a is s.a)
