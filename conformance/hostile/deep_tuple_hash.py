# Hashing, comparing and dropping tuples nested a hundred thousand deep.
def deep():
    t = ()
    for _ in range(100_000): t = (t,)
    return t


t, u = deep(), deep()
for f in hash, lambda x: x == u, lambda x: x in {u}, lambda x: isinstance(1, x):
    try: f(t)
    except (RecursionError, TypeError): pass
del t, u
print("dropped")
