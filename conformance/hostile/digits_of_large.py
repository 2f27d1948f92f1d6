# Digits of numbers near the limit.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
n = 10**4299
while True: str(n)
