# Arithmetic of complex numbers
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = float('inf'), float('nan')
show(lambda: ((1+2j) + 1, 1 - 2j, (1+2j) * (3-1j), (1+2j) / (3-4j), (1+2j) ** 2, 2 ** 1j, (1+2j) ** -1, 0j ** 0, (1+2j) ** 0.5, -(1+2j), +(1+2j), abs(3+4j), (1+2j).conjugate(), 1j * 1j, complex(inf, 1) * 2, complex(inf, nan) * 1j, (1e200+1e200j) * 1e200, 2.5 * 1j, True + 1j, (1+1j) ** 10, (2+0j) ** 3))
show(lambda: 1j / 0)
show(lambda: 0j ** -1)
show(lambda: 0j ** 1j)
show(lambda: 1j // 1)
show(lambda: 1j % 1)
show(lambda: divmod(1j, 1))
show(lambda: 1j < 2j)
show(lambda: 1j > 1)
show(lambda: int(1j))
show(lambda: float(1j))
show(lambda: round(1j))
show(lambda: pow(1j, 2, 3))
show(lambda: 1j + 'a')
show(lambda: 1j ** 'a')
show(lambda: 1e200j ** 2)
show(lambda: abs(complex(1e308, 1e308)))
show(lambda: (1j == 1, 1+0j == 1, 1j != 'a', hash(1+0j) == hash(1), hash(0j), (1+2j).real, (1+2j).imag, bool(0j), bool(1j), 1j in {1j}, {1+0j: 'x'}[1]))
