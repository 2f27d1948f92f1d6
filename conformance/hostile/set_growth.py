# limits: --max-memory 16M
# stops: MemoryError
s = set()
while True: s.add((len(s),))
