# Sorts with a key in Python.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
x = list(range(100000))
while True: x.sort(key=lambda n: n % 7)
