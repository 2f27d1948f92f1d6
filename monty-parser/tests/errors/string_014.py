f'{a!r:'
