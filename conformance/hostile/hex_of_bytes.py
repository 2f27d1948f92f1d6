# Separators between all digits.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
x = bytes(4 * 10**7)
x.hex(":")
