# What subscripts arrive as: tuples, slices, Ellipsis.
class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)


s = S()
print(s[1], s[1:2], s[::], s[1:2, ...], s[()], s[1,], s[:, None], s[*range(3)], s[1, *[2], 3:4])
s[1:2] = 3
s[...] = s[-1]
s["a", 1:] = 0
del s[1], s[2:3], s[4, 5]
s[0] += (9,)[0] if False else 1
class G:
    def __getitem__(self, k): return [1]
g = G()
for f in (lambda: exec("g[0] = 1"), lambda: exec("del g[0]"), lambda: exec("g[0] += [2]"), lambda: object()[0]):
    try: f()
    except TypeError as e: print(e)
