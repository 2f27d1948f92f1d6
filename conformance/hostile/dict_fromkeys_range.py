# dict.fromkeys over a range without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
dict.fromkeys(range(10**18))
