f'{a!r:^{width}'
