# limits: --max-memory 16M
# stops: MemoryError
l = [None] * 10**10
