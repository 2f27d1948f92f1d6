# Equal numbers have equal hashes.
from fractions import Fraction as F
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(-1)) == hash(-1), {F(1, 2): 'x'}[0.5], hash(F(2, 4)) == hash(F(1, 2)), len({F(1, 2), 0.5, F(1, 3)}))
