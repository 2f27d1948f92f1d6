# A width in a format of bytes.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
b"%*d" % (10**10, 1)
