# limits: --max-memory 16M
# stops: MemoryError
s = "a" * 100_000
print(len(s.replace("a", s)))
