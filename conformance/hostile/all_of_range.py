# all() over a range without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
all(range(1, 10**18))
