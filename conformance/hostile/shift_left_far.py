# A shift beyond all memory.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
1 << 10**12
