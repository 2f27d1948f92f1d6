# limits: --max-memory 16M
# stops: MemoryError
l = [1, 2]
while True: l[len(l):] = l
