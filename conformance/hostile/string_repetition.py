# limits: --max-memory 16M
# stops: MemoryError
s = "x" * 10**12
print(len(s))
