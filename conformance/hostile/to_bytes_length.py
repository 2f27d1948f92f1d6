# int.to_bytes of a great length.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
(1).to_bytes(10**12)
