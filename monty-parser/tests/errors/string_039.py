f'{yield
