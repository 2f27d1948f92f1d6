# limits: --max-fuel 1000000
# stops: OutOfFuel
while True:
    pass
