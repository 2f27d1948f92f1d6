# Equal numbers have equal hashes.
from decimal import Decimal as D
from fractions import Fraction
print(hash(D('1.0')) == hash(1), hash(D('0.5')) == hash(0.5), hash(D('-1e3')) == hash(-1000), hash(D('0.25')) == hash(Fraction(1, 4)), hash(D('inf')) == hash(float('inf')), {D('1.0'): 'x'}[1], len({D(1), D('1.00'), 1, 1.0}))
try:
    hash(D('snan'))
except TypeError as error:
    print(error)
