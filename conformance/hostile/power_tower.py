# limits: --max-memory 16M --max-fuel 1000000
# stops: MemoryError OutOfFuel
x = 3
while True:
    x = x * x
