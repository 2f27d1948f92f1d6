# limits: --max-memory 16M
# stops: MemoryError
print(len("a".ljust(10**10)))
