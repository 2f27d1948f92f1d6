# What reaches __getitem__ through brackets
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class G:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print('set', key, value)
    def __delitem__(self, key): print('del', key)


g = G()
show(lambda: (g[1], g[1:2], g[::], g[1:2, ...], g[()], g[:, 1], g['a':'b':'c'], g[1,], g[*[1, 2]], g[None], g[lambda: 1](), g[1:2:3].step))
g[1:2] = 5
del g[::2]
g[..., 'x'] = None
g[0] += 1 if False else []
