# await through several coroutines: values, errors, close.
class Y:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def low(x):
    try: return await Y(x)
    finally: print("low out", x)
async def mid():
    a = await low(1)
    b = await low(2)
    return a + b
async def top():
    try: return await mid()
    except KeyError as e: return f"top {e}"


t = top()
print(t.send(None), t.send(10))
try: t.send(20)
except StopIteration as e: print(e.value)
t = top(); t.send(None)
try: t.throw(KeyError("k"))
except StopIteration as e: print(e.value)
t = top(); t.send(None); t.close()
print(t.cr_frame)
