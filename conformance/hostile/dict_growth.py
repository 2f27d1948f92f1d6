# limits: --max-memory 16M
# stops: MemoryError
d = {}
while True:
    d[len(d)] = str(len(d))
