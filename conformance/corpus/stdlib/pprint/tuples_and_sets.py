from pprint import pprint
pprint((1,))
pprint(tuple('abcdefghij' * 3), width=20, compact=True)
pprint({3, 1, 2})
pprint(set('abcdefghijklmnopqrstuvwxyz'), width=30, compact=True)
pprint(frozenset(range(30)), width=40)
pprint(('x' * 50, 'y' * 50))
