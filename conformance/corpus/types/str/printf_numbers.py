# Percent formatting of numbers
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('%d %i %u' % (1, -2, 3), '%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5), '%x %X %#x %o %#o' % (255, 255, 255, 8, 8), '%.3d' % 5, '%+.2f' % 1.005))
show(lambda: ('%e %E %g %G %f %F' % (1e10, 1e-10, 1e5, 1e-5, 1.5, float('inf')), '%g %g' % (1e16, 0.0001), '%#.3g' % 1, '%.0f' % 2.5, '%r %a' % ('é', 'é')))
show(lambda: ('%c%c' % (65, 'é'), '%5.1s|' % 'abc', '%%', '%5%' % (), '%*d|%-*d|' % (5, 1, 5, 2), '%.*f' % (2, 3.14159), '%(a)s %(b)d' % {'a': 1, 'b': 2}))
show(lambda: ('%d' % 1.9, '%d' % True, '%i' % -0.5, '%x' % True, '%f' % 10**20, '%s' % None, '%s %s' % ([1], {}), '%s' % (1,)))
show(lambda: '%d' % '1')
show(lambda: '%x' % 1.5)
show(lambda: '%c' % 'ab')
show(lambda: '%c' % -1)
show(lambda: '%c' % 1.5)
show(lambda: '%f' % 'a')
show(lambda: '%d %d' % 1)
show(lambda: '%d' % (1, 2))
show(lambda: '%(a)d' % 5)
show(lambda: '%(a)d' % {})
show(lambda: '%y' % 1)
show(lambda: '%' % 1)
show(lambda: '%(a' % {})
show(lambda: '%*d' % ('a', 1))
show(lambda: '%.1000000000000000000000d' % 1)
