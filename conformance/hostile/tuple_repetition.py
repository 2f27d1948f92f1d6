# A tuple repeated.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
(1, 2) * 10**12
