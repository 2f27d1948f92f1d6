# A class with its own source of floats draws everything from it.
import random
class Steps(random.Random):
    def __init__(self):
        self.n = 0
        super().__init__()
    def seed(self, a=None, version=2):
        self.n = 0
    def random(self):
        self.n = (self.n + 37) % 101
        return self.n / 101
s = Steps()
print([s.random() for _ in range(3)], s.randint(1, 10), s.choice('abcdefgh'), s.uniform(0, 10), s.sample(range(20), 3), s.randrange(5))
x = [1, 2, 3, 4, 5]
s.shuffle(x)
print(x, s.choices('abc', k=3), round(s.gauss(0, 1), 10))
