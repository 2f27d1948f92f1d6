# Comparing floats, nan among them
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = float('inf'), float('nan')
show(lambda: (nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan], inf > 10**1000, -inf < -10**1000, 0.0 == -0.0, hash(0.0) == hash(-0.0), 1e16 + 1 == 10**16, 0.1 + 0.2 == 0.3, 2.0**53 == 2**53 + 1, float(2**53) < 2**53 + 1, sorted([2, 1.5, -inf, True, 10**20])))
show(lambda: (min(nan, 1) is nan, min(1, nan), max([1.0, True]), hash(1e300) == hash(int(1e300)), 1.0.__eq__('a'), 1.0.__lt__(None), 1.0.__ge__(1)))
show(lambda: 1.0 < 'a')
show(lambda: 1.0 < 1j)
show(lambda: 1.0 >= None)
show(lambda: (nan is nan, len({nan, nan}), [nan].index(nan), [nan].count(nan)))
