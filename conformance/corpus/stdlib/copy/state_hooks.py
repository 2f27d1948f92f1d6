import copy

class A:
    def __init__(self):
        self.x, self.secret = [1], 's'
    def __getstate__(self):
        return {'x': self.x}
    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)

a = copy.deepcopy(A())
print(a.x, hasattr(a, 'secret'), a.restored)

class New:
    def __new__(cls, a, b):
        self = super().__new__(cls)
        self.ab = (a, b)
        return self
    def __getnewargs__(self):
        return self.ab
print(copy.copy(New(1, 2)).ab)
