# A subclass of set
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(set):
    def add(self, x): super().add(('a', x))
    def __contains__(self, x): return 'yes'
    def __len__(self): return 7
s = S([1])


show(lambda: (s.add(2), len(s), 9 in s, s | {5} == {1, 5} if False else type(s | {5}).__name__, type(s.union()).__name__, type(s.copy()).__name__, s.issuperset([1]), bool(S()), set.__len__(s), type({1} | S()).__name__, type(s & {1}).__name__, sorted(s, key=str), S([1]) == {1}, hash(frozenset(S([1]))) == hash(frozenset([1]))))
s.attr = 1
print(vars(s), isinstance(s, set))
s |= {9}
print(type(s).__name__)
show(lambda: hash(S()))
show(lambda: S(5))
