# Products of large numbers.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
n = 3
while True: n *= n
