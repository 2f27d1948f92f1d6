# A chain of ten thousand operators and a list of ten thousand items compile and run.
print(eval("+".join(["1"] * 2000)))
print(len(eval("[" + "1," * 10_000 + "]")))
print(eval("0" + " or 0" * 5000 + " or 'end'"))
print(eval("'a'" + " 'b'" * 1000).count("b"))
print(len(eval("{" + ",".join(f"{i}: {i}" for i in range(5000)) + "}")))
