# Waiting times.
import random
random.seed(13)
print([random.expovariate(1.5) for _ in range(4)], random.expovariate(), random.expovariate(-2), random.expovariate(lambd=0.1))
try:
    random.expovariate(0)
except ZeroDivisionError as error:
    print(error)
