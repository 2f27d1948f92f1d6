# Text of sets
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(set): pass
class F(frozenset): pass
class R:
    def __repr__(self): return 'R'


show(lambda: (set(), {1}, frozenset({1}), {(1, 2)}, {frozenset()}, repr(S([1])), repr(F([1])), repr({R()}), str({None}), f'{ {1} }', '%s' % {1}, ascii({'é'}), [{1}]))
s = S()
s.me = 5
print(s, vars(s))
class Holder:
    def __repr__(self): return repr(self.s)
    def __hash__(self): return 1
h = Holder()
h.s = {h}
show(lambda: (repr(h.s), repr(h)))
show(lambda: format({1}, 'x'))
