# A list repeated in place.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
x = [1]
x *= 10**12
