# Equality and text of dicts
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class D(dict): pass


show(lambda: ({} == {}, {1: 2} == {1.0: 2.0}, {1: 2} == {1: 3}, {1: 2} != {2: 1}, D(a=1) == {'a': 1}, {1: []} == {1: []}, {} == [], {}.__eq__(5)))
show(lambda: {} < {})
show(lambda: {1: 1} > 5)
show(lambda: {1: BadEq()} == {1: 5})
d = {}; d['d'] = d; d['l'] = [d]
show(lambda: (repr(d), str({1: 'é', 'k': None}), repr(D(a=1)), f'{({})}', '%s' % {1: 2}, ascii({'é': 1}), repr({(): {}, 1.5: {1}})))
show(lambda: d == d)
show(lambda: hash({}))
show(lambda: {{}: 1})
show(lambda: format({}, 'x'))
