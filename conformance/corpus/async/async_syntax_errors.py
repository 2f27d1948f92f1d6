# Where await and async may not stand.
for s in ("await x", "def f(): await x", "async def f(): [await x for x in y]", "def f(): [await x for x in y]", "async def f(): def g(): await x",
          "def f(): async with x: pass", "def f(): async for x in y: pass", "async with x: pass", "async for x in y: pass", "[x async for x in y]",
          "def f(): [x async for x in y]", "def f(): (x async for x in y)", "async def f(): lambda: await x", "async def f():\n yield 1\n return 1", "async x = 1", "await = 1", "async = 1",
          "def await(): pass", "async def f(await): pass", "async def f(): yield from x", "class C: await x", "async def f(): await", "async lambda: 1", "def f(): return (await x)", "async def f(x=await y): pass", "x.await", "f(await=1)"):
    try: compile(s, "f", "exec"); print("ok", s)
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
