# Arithmetic of floats at its edges
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = float('inf'), float('nan')
show(lambda: (1e308 * 10, -1e308 * 10, inf - inf, inf * 0, inf / inf, 0.0 * -1, -0.0 + 0.0, 1e-320 / 10, 5e-324 / 2, inf // 1, -inf % 5, 5 % inf, -5 % inf, 5 % -inf, -0.0 % 5, 3.5 // -2, -3.5 % 2, divmod(-1e-20, 3), 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan, (-1) ** inf, 2.0 ** -1074, (-2.0) ** 3, (-8) ** (1 / 3)))
show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0.0)
show(lambda: 1.0 % 0)
show(lambda: divmod(1.0, 0))
show(lambda: 0.0 ** -1)
show(lambda: (-1.0) ** 0.5)
show(lambda: 1.0 + 'a')
show(lambda: 1.0 * None)
show(lambda: 1.0 * [1])
show(lambda: 1.0 & 1)
show(lambda: 1.5 + 10**400)
show(lambda: 10**400 * 1.5)
show(lambda: (1.5 < 10**400, 1.5 == 10**400))
