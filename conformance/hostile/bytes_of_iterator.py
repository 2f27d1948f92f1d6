# bytes of an iterator without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
bytes(iter(int, 1))
