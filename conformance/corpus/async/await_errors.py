# Awaiting what cannot be awaited.
async def bad(): await 5
async def worse(): await [x for x in "a"]
class W:
    def __await__(self): return 5
async def wrong(): await W()


for f in bad, worse, wrong:
    try: f().send(None)
    except TypeError as e: print(e)
c = bad()
try: next(c)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
print(type(c).__name__, c.close())
