# A float with a billion decimals.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
"%.*f" % (10**9, 1.5)
