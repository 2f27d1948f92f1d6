# A sum over a range without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
sum(range(10**18))
