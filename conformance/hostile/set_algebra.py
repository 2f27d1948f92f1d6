# Unions without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
s = set(range(20000))
while True: s | s; s & s; s - {1}; s ^ s
