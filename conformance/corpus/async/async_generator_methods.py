# asend, athrow and aclose of an async generator.
import asyncio


async def gen():
    try:
        print('got', (yield 1))
        try:
            yield 2
        except ValueError as e:
            print('caught', e)
            yield 'after'
    finally:
        print('finally')


async def main():
    a = gen()
    print(await a.asend(None), await a.asend('x'), await a.athrow(ValueError('v')))
    print(await a.aclose(), await a.aclose(), await a.athrow(KeyError), await anext(a, 'default'))
    b = gen()
    await b.aclose()
    print(await anext(b, 'closed before it began'))
    try:
        await gen().asend(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
