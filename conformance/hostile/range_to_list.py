# limits: --max-memory 16M
# stops: MemoryError
l = list(range(10**12))
