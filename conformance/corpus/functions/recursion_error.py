# Too deep is an ordinary exception, caught at any level; afterwards all is well.
def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, str(e).split(" in ")[0])
depth = 0
def count():
    global depth
    depth += 1
    count()
try:
    count()
except RecursionError:
    print(depth > 100)
class R:
    def __getattr__(self, name): return getattr(self, name + "x")
try:
    R().a
except RecursionError:
    print("attribute")
print(sum(range(10)))
