# Literals of ints
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (0b101, 0o17, 0xFf, 1_000, 0B1_0, 0X_f, 00, 0_0, 10**20, 0xffffffffffffffffffff, -0, +5, 0b0))
show(lambda: eval('0b2'))
show(lambda: eval('0o8'))
show(lambda: eval('0xg'))
show(lambda: eval('1__0'))
show(lambda: eval('1_'))
show(lambda: eval('012'))
show(lambda: eval('0_7'))
show(lambda: eval('0b'))
show(lambda: eval('0x_'))
show(lambda: eval('00'))
show(lambda: (eval('1_000_000'), eval('0xF_F'), eval(' 5 '), eval('1if 1 else 2'), eval('0_0')))
show(lambda: eval('9' * 4300) % 10)
show(lambda: eval('9' * 4301))
show(lambda: (eval('0x' + 'f' * 5000) > 0, 5 .real, (5).real, 5..real, 1e3, 1_0.0_1, .5, 5., 1j, 1_0j, 0e0))
show(lambda: eval('1._5'))
show(lambda: eval('1e'))
show(lambda: eval('1e_5'))
show(lambda: (eval('1.e5'), eval('1.5J'), eval('0777.5'), eval('09.5'), eval('010j')))
