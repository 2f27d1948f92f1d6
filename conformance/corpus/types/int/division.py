# Floor division, modulo and true division
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 3), divmod(2**70, -10**10), 1 / 3, 2**1000 / 2**999, -1 / 2**1100, True / 2, 10**400 // 10**399, 0 // 5, -0 % 5))
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: 1 / 0)
show(lambda: divmod(1, 0))
show(lambda: 10**400 / 1)
show(lambda: (1 / 10**400, 10**400 / 10**399, (2**53 + 1) / 1, (2**54 + 2) / 2))
show(lambda: (7 // 2.0, 7 % 2.5, 7 / 2.0, divmod(7, 2.0), 7 // True))
show(lambda: 7 // 'a')
show(lambda: 7 % None)
show(lambda: divmod(7, 'a'))
show(lambda: divmod(7))
