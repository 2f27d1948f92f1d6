# A width that an argument gives.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
"%*d" % (10**10, 1)
