from pprint import pprint, pp
d = {'zeta': [1, 2, 3], 'alpha': {'nested': 'x' * 30, 'other': list(range(20))}, 'mid': None}
pprint(d)
pp(d)
pprint(d, sort_dicts=False, width=40)
pprint({1: 'a', 'b': 2, None: 3, (1, 2): 4})
pprint({}, width=1)
