# Formatted like a float, but exactly.
from fractions import Fraction as F
for spec in ['.2f', '10.3f', '+.3e', 'g', '.3g', '%', '.1%', '*^15.1f', 'e', 'E', 'G', '010.2f', '#.0f', 'z.1f', ',.2f', '=+10.2f', '.0f', '<10.2f', '_.4f', '#.3g', '020,.1f', '.20f']:
    print(spec, [format(x, spec) for x in [F(22, 7), F(-1234567, 2), F(3), F(0), F(-1, 100), F(1, 10**7), F(10**20)]])
