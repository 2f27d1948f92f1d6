# str.zfill.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
"1".zfill(10**12)
