f'a{b}c' f"{x!r:>{w}.{p}f}" rf'{a}\{b}' f'''{
 x # c
}''' f'{{}}' f'{a=}' f'{f"{1}"}' t'{x:=5}' f'{a:{b}}}}' f'{d["k"]}' f'\N{BULLET}{x}'
