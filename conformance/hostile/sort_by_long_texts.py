# Sorts of texts with a long common start.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
x = ["a" * 10000 + str(n) for n in range(1000)]
while True: sorted(x, reverse=True)
