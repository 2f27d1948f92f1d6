# Host calls inside __iter__ and __next__.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): fetch("iter"); return self
    def __next__(self):
        if fetch(self.n) == 0: raise StopIteration
        self.n -= 1
        return self.n


for x in It(2): print(x)
print(list(It(2)), [*It(1)], 1 in It(3), dict.fromkeys(It(2)))
a, *b = It(3)
print(a, b, "".join(map(str, It(2))), set(It(1)), max(It(2), default=None))
