# limits: --max-fuel 1000000 --max-memory 64M
# stops: OutOfFuel
s = "a" * 1_000_000
n = 0
while True: n += s.count("a" * 500_000 + "b")
