# round() of floats
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1e300, -299), round(1.5, None), round(123.456, -1), round(123.456, 0), round(5e-324, 323), round(1e22, 5), round(0.15, 1), round(0.25, 1), round(1e16 + 2, -1), round(-0.04, 1), round(1.7976931348623157e308, -307), type(round(1.5)), type(round(1.5, 0)), round(1234.5678, Three())))
show(lambda: round(1.7976931348623157e308, -308))
show(lambda: round(float('inf')))
show(lambda: round(float('nan')))
show(lambda: (round(float('nan'), 1), round(float('-inf'), 3), round(1.5, 10**10), round(1.5, -10**10)))
show(lambda: round(1.5, 1.0))
show(lambda: round(1.5, 'a'))
show(lambda: round(1.5, 1, 2))
show(lambda: round(number=2.5, ndigits=1))
