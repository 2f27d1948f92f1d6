# Host calls inside coroutines driven by hand.
class W:
    def __await__(self): yield fetch("suspended"); return fetch("done")
async def main(n):
    r = await W()
    return [r, fetch(n)]


c = main(5)
print(c.send(None))
try: c.send(None)
except StopIteration as e: print(e.value)
