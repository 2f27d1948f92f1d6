# limits: --max-fuel 1000000
# stops: OutOfFuel
def forever():
    while True: yield 1
sum(forever())
