# A class with its own source of bits draws integers from it.
import random
class Bits(random.Random):
    calls = 0
    def getrandbits(self, k):
        Bits.calls += 1
        return 5 % (1 << k)
b = Bits(1)
print(b.randrange(8), b.randint(0, 7), b.choice('abcdefgh'), Bits.calls, b.random() == random.Random(1).random(), b.randbytes(3))
class Seeded(random.Random):
    def seed(self, a=None, version=2):
        super().seed(99, version)
print(Seeded(1).random() == random.Random(99).random())
