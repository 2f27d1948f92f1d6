# limits: --max-memory 16M
# stops: MemoryError
s = "ab"
while True:
    s = s + s
