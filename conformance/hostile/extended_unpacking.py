# A starred target of a range without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
a, *b = range(10**18)
