# An iterator that never meets its sentinel.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
for _ in iter(int, 1): pass
