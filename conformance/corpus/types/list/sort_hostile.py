# Sort while the comparison changes the list or raises
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Rank:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if log is not None: log.append(len(target))
        return self.n < other.n
    def __repr__(self): return f'r{self.n}'
log, target = [], []
class Mutate(Rank):
    def __lt__(self, other):
        target.append('new')
        return self.n < other.n
class Raise(Rank):
    def __lt__(self, other): raise ZeroDivisionError('lt')
class NotBool(Rank):
    def __lt__(self, other): return []


target += [Rank(3), Rank(1), Rank(2)]
show(lambda: (target.sort(), target, log))
target[:] = [Mutate(2), Mutate(1)]
show(lambda: target.sort())
show(lambda: target)
target[:] = [Raise(2), Raise(1), Raise(3)]
show(lambda: target.sort())
show(lambda: target)
target[:] = [3, 1, 2]
show(lambda: target.sort(key=lambda n: target.append(n) or n))
show(lambda: target)
target[:] = [NotBool(2), NotBool(1)]
show(lambda: (target.sort(), target))
show(lambda: (target.sort(key=lambda r: target.clear() or r.n), target))
