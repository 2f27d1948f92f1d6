# round() to a digit far to the left.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
round(5, -10**15)
while True: pass
