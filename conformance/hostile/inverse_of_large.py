# Inverses of long numbers.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
m = (1 << 50000) + 1
while True: pow(3, -1, m)
