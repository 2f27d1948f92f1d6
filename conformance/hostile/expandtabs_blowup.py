# limits: --max-memory 16M
# stops: MemoryError
print(len(("\t" * 1000).expandtabs(10**9)))
