import types
@types.coroutine
def wait(n):
    got = yield n
    return got
async def main():
    return await wait(1) + await wait(2)
c = main()
print(c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print(e.value)
