f(f'{a b}')
