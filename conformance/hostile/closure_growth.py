# limits: --max-memory 16M
# stops: MemoryError
f = lambda: 0
while True:
    f = (lambda g: lambda: g)(f)
