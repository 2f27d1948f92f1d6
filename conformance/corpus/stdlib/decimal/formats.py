# Formatted in every style.
from decimal import Decimal as D
for spec in ['', '.2f', ',.2f', '10.1f', '<10.1f', '^12', '*>10.2e', '+.1f', ' .1f', '010.2f', 'e', '.3e', 'E', 'g', '.3g', 'G', '%', '.1%', 'n', '020,.2f', '.0f']:
    print(spec, [format(D(x), spec) for x in ['1234.567', '-0.5', '0', '1e10', '1.5e-9', '12345678', 'inf', '-nan']])
print(f'{D("3.14159"):.2f} {D("1e3")} {D("2.50")!r} {D("1.5"):>8}')
