# f-strings: conversions, nesting, debugging
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


x, y = 3.14159, 'abc'
class F:
    def __format__(self, spec): return f'[{spec}]'


show(lambda: (f'{x:.2f} {y!r:>7} {y:*^9}', f'{x:{5}.{2}f}', f'{x=}', f'{x = :.1f}', f'{y=!s}', f'{y = !r:>10}', f'{{}}', f'{F():{"a"}{1 + 1}}', f"{'a' 'b'}", f'{[n for n in range(3)]}', f'{ {"k": 1}["k"] }', f'{(lambda: 5)()}', f'{x:%}', f'{1:>{2}}{3:>{4}}', f'{"é"!a}', f'{None}', f'{x!s:.3}', f'{y[1]}', f'{y.upper()}', rf'\d{x:.0f}', f'{1,2}', f'{*[1, 2],}'))
show(lambda: (f'{x:z>8}', f'{-0.0:z.0f}', f'{True:d}', f'{True}', f'{5:c}', f'{y:.1}', f'{x:e}', f'{10**10:,}', f'{255:#_x}'))
show(lambda: f'{x:q}')
show(lambda: f'{y:d}')
show(lambda: f'{undefined}')
show(lambda: (f'{y!r:.2}', f'{1 if y else 2}', f'{y!r}{x!s}', f'a{"b" f"{1}"}c', f'{f"{f"{1}"}"}'))
