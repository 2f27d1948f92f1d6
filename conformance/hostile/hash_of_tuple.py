# Hashes of long tuples.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
while True: hash((0,) * 100000)
