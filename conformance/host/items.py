# Host calls inside __getitem__, __setitem__ and __delitem__.
class C:
    def __getitem__(self, k):
        if k == 3: raise IndexError
        return fetch(k * 2)
    def __setitem__(self, k, v): print("set", fetch(k), v)
    def __delitem__(self, k): print("del", fetch(k))


c = C()
print(c[5], list(C()), 4 in c)
c[0] = 1
c[1] += 5
del c[2]
class D(dict):
    def __missing__(self, k): return fetch("made " + k)
print(D()["x"], D(a=1)["a"])
