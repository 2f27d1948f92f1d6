# differs: a function of more than about 240 parameters is refused by the compiler
# More parameters than an instruction can count.
exec("def g(" + ", ".join(f"a{i}" for i in range(400)) + "): return a0 + a399")
print(g(*range(400)))
