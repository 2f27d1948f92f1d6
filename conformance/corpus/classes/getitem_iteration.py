# Iteration by __getitem__: from 0 until IndexError; other errors pass.
class G:
    def __init__(self, n, error=IndexError): self.n, self.error = n, error
    def __getitem__(self, i):
        print("get", i)
        if i >= self.n: raise self.error("end")
        return i * 10


print(list(G(2)), 10 in G(3), 99 in G(1))
a, b = G(2)
print(a, b)
print(list(G(1, StopIteration)))
try: list(G(1, KeyError))
except KeyError as e: print("KeyError", e)
it = iter(G(1))
print(type(it).__name__, next(it), next(it, "done"), next(it, "done"))
try: reversed(G(1))
except TypeError as e: print(e)
