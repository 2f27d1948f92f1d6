# Shifts that grow from shift to shift.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
n = 1
while True: n <<= n.bit_length() * 8
