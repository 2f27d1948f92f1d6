# Qualified names, closures over locals, classes made in a loop.
class Outer:
    class Inner:
        def f(self): return type(self).__qualname__
    def make(self):
        class Local(self.Inner):
            outer = self
        return Local


print(Outer.Inner().f(), Outer().make().__qualname__, Outer().make()().f())
made = []
for i in range(3):
    class K:
        n = i
        def get(self): return i, self.n
    made.append(K)
print([k().get() for k in made], made[0] is made[1], made[0] == made[1])
print(repr(made[0]), repr(Outer.Inner))
