from enum import Flag, auto

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

print(list(Perm), Perm.RW, repr(Perm.RW), Perm.R | Perm.X, Perm.R & Perm.W, Perm.RW ^ Perm.R)
print(~Perm.R, Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.R & Perm.X), Perm(0), Perm(5), Perm(7))
print(list(Perm.RW), len(Perm.RW), Perm.RW.value, Perm['RW'], (Perm.R | Perm.X).name, Perm(0).name)
print(Perm.R | Perm.W is Perm.RW, (Perm.R | Perm.W) is Perm.RW, len(Perm), Perm)
try:
    Perm.R | 3
except TypeError as e:
    print(e)
