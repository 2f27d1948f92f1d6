# round() and format on ints
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: (round(15, -1), round(25, -1), round(-15, -1), round(-25, -1), round(12345, -3), round(5, 3), round(5, None), round(5), round(149, -10), round(10**30 + 5, -1), round(True), type(round(True)), round(1234, Three()), round(550, -2), round(650, -2)))
show(lambda: round(5, 1.0))
show(lambda: round(5, 'a'))
show(lambda: round(5, BadIndex()))
show(lambda: round(5, 10**20))
show(lambda: ((5).__round__(), (15).__round__(-1), (5).__round__(None)))
show(lambda: round())
show(lambda: round(5, 1, 2))
show(lambda: round('a'))
show(lambda: (format(255, '#x'), format(-5, '05'), format(5, '+'), format(1234567, ','), format(1234567, '_'), format(5, 'c'), format(10**20, 'e'), format(5, '.2f'), format(255, '#_b'), format(True), format(True, 'd'), format(5, '')))
show(lambda: format(5, '.2d'))
show(lambda: format(5, 's'))
show(lambda: format(-1, 'c'))
show(lambda: format(5, ',x'))
show(lambda: format(5, 'z'))
