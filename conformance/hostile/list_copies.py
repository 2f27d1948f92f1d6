# Copies and slices of a large list.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
x = list(range(100000))
while True: x[::-1]; x + x; x * 2
