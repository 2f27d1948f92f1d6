# Comparing ints with everything
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (1 < 2 < 3, 1 == 1.0 == True, 2**53 + 1 == float(2**53 + 1), 2**53 + 1 > 2.0**53, 10**400 > float('inf'), 10**400 < float('inf'), 1 < float('nan'), 1 != float('nan'), 5 == 5 + 0j, 10**400 == 1e308, hash(1) == hash(1.0) == hash(True), hash(-1) == hash(-2)))
show(lambda: 1 < 'a')
show(lambda: 1 < None)
show(lambda: 1 < 1j)
show(lambda: 1 > [1])
show(lambda: (1 == '1', 1 != None, (1).__eq__('a'), (1).__lt__(1.5), (1).__eq__(1.0)))
show(lambda: (max(1, 1.0), min(1.0, 1), sorted([3, 1.5, True, 2**70, -1.0]), 1 in [1.0], {1: 'a', 1.0: 'b', True: 'c'}))
