# limits: --max-fuel 1000000
# stops: OutOfFuel
class E:
    def __eq__(self, o): return False
print(E() in range(10**15))
