# limits: --max-memory 16M --max-fuel 100000000
# stops: MemoryError
x = 10 ** (10 ** 10)
