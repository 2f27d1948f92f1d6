# The ends of the range of exponents.
from decimal import Context, Decimal as D
c = Context(prec=3, Emin=-5, Emax=5, traps=[], clamp=0)
for x in ['1e5', '9.999e5', '1e6', '-1e6', '1e-5', '1e-6', '1.26e-6', '1e-7', '4e-8', '6e-8', '0e10', '0e-20', '123456']:
    c.clear_flags()
    print(x, c.create_decimal(x), [s.__name__ for s, on in c.flags.items() if on])
c.clamp = 1
print([str(c.create_decimal(x)) for x in ['1e5', '1e4', '0e5', '1.2e5']], c.Etop())
for r in ['ROUND_DOWN', 'ROUND_UP', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_05UP']:
    c.rounding = r
    print(r, c.create_decimal('1e6'), c.create_decimal('-1e6'), c.create_decimal('1e-9'), c.create_decimal('-1e-9'))
