# A width inside a replacement field.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
f"{1:{10**10}}"
