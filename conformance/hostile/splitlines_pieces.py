# A line for every byte.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
("\n" * 10**7).splitlines()
