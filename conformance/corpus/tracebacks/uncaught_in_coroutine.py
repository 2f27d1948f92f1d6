# whole traceback
# Coroutines in a traceback.
async def low(x):
    return 10 / x
async def mid(x):
    return await low(x) + 1
async def top():
    return [await mid(x) for x in (1, 0)]
try: top().send(None)
except StopIteration: pass
