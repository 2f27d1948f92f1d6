# limits: --max-fuel 10000000 --max-memory 64M
# stops: OutOfFuel
l = list(range(100_000))
while True: l.sort(reverse=True); l.sort()
