# A bytearray that is made longer.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
bytearray(b"x").resize(10**12)
