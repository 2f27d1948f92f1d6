# Every form of text that is a fraction, and some that are not.
from fractions import Fraction as F
for text in ['3/4', ' -3/4 ', '+1/3', '1.5e3', '.5', '5.', '1_000/3', '3 / 4', '3/ 4', '1e-3', '-1.25E+2', '\u0663', '007', '1_0.2_5', '-.5e1',
             '', 'a', '1/2/3', '1/-3', 'inf', '1__0', '_1', '1_', '.', '1e', '1/0', '--1', '1.5/2', '0x10', '1 2', '1e5/3', '\t2\n', '1/ ']:
    try:
        print(repr(text), repr(F(text)))
    except Exception as error:
        print(type(error).__name__, error)
