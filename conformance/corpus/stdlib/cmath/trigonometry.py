# sin, cos, tan and their inverses.
import cmath
def show(z):
    return f'{z.real:.13g} {z.imag:.13g}'
for z in [0, 1, 0.5j, 1 + 1j, -2 + 0.5j, 3 - 4j]:
    print(z, *[show(getattr(cmath, f)(z)) for f in ('sin', 'cos', 'tan', 'asin', 'acos', 'atan')], sep=' | ')
for f in [lambda: cmath.atan(1j), lambda: cmath.atan(-1j), lambda: cmath.sin(1000j), lambda: cmath.cos(complex(0, -1000))]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
