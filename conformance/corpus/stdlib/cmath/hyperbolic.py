# sinh, cosh, tanh and their inverses.
import cmath
def show(z):
    return f'{z.real:.13g} {z.imag:.13g}'
for z in [0, 1, 0.5j, 1 + 1j, -2 + 0.5j, 3 - 4j, 400 + 1j]:
    print(z, *[show(getattr(cmath, f)(z)) for f in ('sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh') if z != 1 or f != 'atanh'], sep=' | ')
for f in [lambda: cmath.atanh(1), lambda: cmath.atanh(-1), lambda: cmath.sinh(1000), lambda: cmath.cosh(1000)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
