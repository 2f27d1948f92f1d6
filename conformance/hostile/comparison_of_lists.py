# Comparisons of long lists.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
a, b = [0] * 100000, [0] * 100000
while True: a == b
