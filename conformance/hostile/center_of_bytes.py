# bytes.center.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
b"a".center(10**12)
