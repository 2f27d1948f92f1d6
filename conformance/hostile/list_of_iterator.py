# A list of an iterator without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
list(iter(int, 1))
