# Getter, setter, deleter; and what a missing one says.
class T:
    def __init__(self): self._c = 0
    @property
    def celsius(self):
        "The doc."
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self): self._c = None
    @property
    def ro(self): return 1


t = T()
t.celsius += 5
print(t.celsius, T.celsius.__doc__, "celsius" in vars(t))
del t.celsius
print(t.celsius)
for f in (lambda: setattr(t, "ro", 2), lambda: delattr(t, "ro"), lambda: setattr(t, "celsius", -300)):
    try: f()
    except (AttributeError, ValueError) as e: print(type(e).__name__, e)
