# Copies of a large dict.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
d = dict.fromkeys(range(50000))
while True: d.copy(); d | d
