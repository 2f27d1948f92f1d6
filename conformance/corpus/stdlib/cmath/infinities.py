# Functions of infinite numbers.
import cmath
inf, nan = cmath.inf, cmath.nan
for name in ['sqrt', 'exp', 'log', 'acos', 'asinh', 'atanh', 'cosh', 'sinh', 'tanh', 'acosh']:
    row = []
    for z in [complex(inf, 0), complex(-inf, 1), complex(0, inf), complex(inf, inf), complex(nan, 0), complex(inf, nan), complex(1, nan)]:
        try:
            w = getattr(cmath, name)(z)
            row.append((w.real, w.imag))
        except ValueError as error:
            row.append(str(error))
    print(name, row)
