# limits: --max-memory 16M
# stops: MemoryError
x = 1 << 10**11
