# More local names than an instruction can count, and more arguments than parameters can.
n = 1000
lines = [f"    v{i} = {i}" for i in range(n)]
source = "def f():\n" + "\n".join(lines) + "\n    return " + " + ".join(f"v{i}" for i in range(n))
exec(source)
print(f(), n * (n - 1) // 2)
print((lambda *a: len(a))(*range(10_000)))
