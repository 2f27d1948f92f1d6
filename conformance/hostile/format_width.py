# limits: --max-memory 16M
# stops: MemoryError
print(f"{1:>{10**9}}")
