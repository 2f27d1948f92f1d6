from enum import IntFlag

class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7

print(Perm.R | Perm.W, repr(Perm.R | Perm.W), Perm.R + Perm.W, Perm.RWX, Perm.R | 8, repr(Perm.R | 8))
print(isinstance(Perm.R | 1, Perm), Perm(3), repr(~Perm.X), Perm.R & 4 == 4, list(Perm.RWX), Perm(0), repr(Perm(0)))
print([m.name for m in Perm], 6 & Perm.R, f'{Perm.R:b}', Perm.W in Perm.RWX)
