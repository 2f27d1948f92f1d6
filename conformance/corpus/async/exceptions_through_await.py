# throw enters at the innermost await; finally blocks run on close.
class Pause:
    def __await__(self):
        try:
            yield "paused"
        except ValueError as e:
            return f"handled {e}"

async def mid():
    try:
        return await Pause()
    finally:
        print("mid finally")

async def top():
    try:
        return await mid()
    except KeyError as e:
        return f"top caught {e}"

for exc in ValueError("v"), KeyError("k"):
    c = top(); c.send(None)
    try: c.throw(exc)
    except StopIteration as e: print(e.value)
c = top(); c.send(None); c.close()
