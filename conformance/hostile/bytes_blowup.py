# limits: --max-memory 16M
# stops: MemoryError
b = bytes(10**11)
