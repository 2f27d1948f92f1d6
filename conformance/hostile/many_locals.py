# More names than an instruction can count.
n = 1000
source = "def f():\n" + "".join(f"    v{i} = {i}\n" for i in range(n)) + "    return " + " + ".join(f"v{i}" for i in range(n))
exec(source)
print(f(), n * (n - 1) // 2)
exec("def g(" + ", ".join(f"a{i}" for i in range(400)) + "): return a0 + a399")
print(g(*range(400)))
print((lambda *a: len(a))(*range(10_000)))
