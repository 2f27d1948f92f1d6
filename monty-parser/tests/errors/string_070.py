f'{a
}' b
