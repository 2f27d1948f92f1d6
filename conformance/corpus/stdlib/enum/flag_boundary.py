from enum import Flag, IntFlag, STRICT, CONFORM, EJECT, KEEP, FlagBoundary

class S(Flag, boundary=STRICT):
    A = 1
    B = 4
class C(Flag, boundary=CONFORM):
    A = 1
    B = 4
class E(Flag, boundary=EJECT):
    A = 1
    B = 4
class K(Flag, boundary=KEEP):
    A = 1
    B = 4

print(C(11), E(11), K(11), repr(K(10)), list(FlagBoundary))
for bad in (11, -20, 'x'):
    try:
        print(S(bad))
    except ValueError as e:
        print(e)
print(S(-2), K(-2))
