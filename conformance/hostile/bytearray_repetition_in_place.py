# A bytearray repeated in place.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
x = bytearray(b"ab")
x *= 10**12
