import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'done', end='!\n')
print(f.alive, f.peek()[2], f.atexit)
f.atexit = False
print(f(), f.alive, f(), f.peek())
g = weakref.finalize(a, print)
print(g.detach()[1] is print, g.alive)
