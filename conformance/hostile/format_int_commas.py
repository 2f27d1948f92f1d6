# A width with separators.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
format(7, "0" + str(10**10) + ",")
