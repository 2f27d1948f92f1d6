# A set of a range without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
set(range(10**18))
