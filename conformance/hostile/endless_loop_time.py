# limits: --max-time 0.5
# stops: TimeoutError
n = 0
while True:
    n += 1
