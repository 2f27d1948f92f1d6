# limits: --max-memory 16M
# stops: MemoryError
l = []
while True:
    l.append(len(l))
