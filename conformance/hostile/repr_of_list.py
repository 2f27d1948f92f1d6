# Text of a long list.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
x = list(range(10**6))
while True: repr(x)
