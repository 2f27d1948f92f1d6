# max() over a range without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
max(range(10**18))
