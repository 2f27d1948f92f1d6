# Each character becomes its name.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
("\u2022" * 10**6).encode("ascii", "namereplace")
