# A host call inside a generator that str.join drives.
print("-".join(fetch(c) for c in "abc"))
print(fetch(", ").join(str(fetch(i)) for i in range(3)))
try: "".join(fetch(x) for x in ["a", 1])
except TypeError as e: print(e)
