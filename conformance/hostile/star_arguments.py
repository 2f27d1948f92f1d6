# A call with arguments without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
print(*range(10**18))
