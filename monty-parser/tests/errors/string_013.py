f'{a!r
