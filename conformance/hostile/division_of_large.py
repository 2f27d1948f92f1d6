# Divisions of long numbers.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
a, b = (1 << 200000) + 1, (1 << 100000) + 1
while True: a // b
