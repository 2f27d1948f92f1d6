# min() over a map without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
min(map(abs, range(1, 10**18)))
