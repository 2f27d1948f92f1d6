# Text of floats
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (repr(0.1), repr(1e16), repr(1e15), repr(123456789012345680.0), repr(1e-4), repr(1e-5), repr(-0.0), repr(1e22), repr(1e23), repr(2.0**-1074), repr(1.7976931348623157e308), str(1.0), repr(float('nan')), repr(-float('nan')), repr(float('-inf')), repr(9007199254740993.0), repr(1219001475285596.25), repr(0.3), repr(2/3), repr(5e-5), repr(100000000000000000000.0)))
show(lambda: (f'{0.1:.20f}', f'{1e100:.0f}', f'{1.5:n}', f'{1e-7}', f'{0.00001234:g}', f'{1234567.0:g}', f'{0.5:%}', f'{1e16:r}' if False else 'skipped', f'{2.5:.0f}', f'{-0.0:z.1f}', f'{1.0:#.0f}', f'{1e300:,.0f}'[:20], f'{12345.678:_.2f}', f'{0.1!r:>10}', '%r' % 0.1, '{:e}'.format(0)))
show(lambda: format(1.5, 'd'))
show(lambda: format(1.5, 's'))
show(lambda: format(1.5, ',,'))
show(lambda: format(1.5, '.f'))
show(lambda: format(1.5, 'x'))
