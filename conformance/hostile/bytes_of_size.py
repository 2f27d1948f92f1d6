# bytes(n) asks before it allocates.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
bytes(10**12)
