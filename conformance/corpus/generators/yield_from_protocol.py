# yield from passes send, throw and close on, to what has them.
class It:
    def __iter__(self): return self
    def __next__(self): print("next"); return 1
    def send(self, v): print("send", v); return v
    def throw(self, *a): print("throw", a); return "thrown"
    def close(self): print("close")
class Bare:
    def __iter__(self): return self
    def __next__(self): return 1
def outer(x):
    r = yield from x
    return r


g = outer(It())
print(next(g), g.send(5), g.throw(ValueError("v")), g.send(None))
g.close()
g = outer(Bare()); next(g)
try: g.send(1)
except AttributeError as e: print(e)
g = outer(Bare()); next(g)
try: g.throw(KeyError("k"))
except KeyError as e: print(repr(e))
g = outer(Bare()); next(g)
print(g.close())
for bad in (5, None, object()):
    try: next(outer(bad))
    except TypeError as e: print(e)
