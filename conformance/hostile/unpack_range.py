# Unpacking a range without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
[*range(10**18)]
