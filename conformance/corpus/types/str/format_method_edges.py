# str.format: fields, attributes, items, nesting
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class P: x, d = 7, {'k': [1, 2], '3': 'text', 3: 'int'}


show(lambda: ('{} {}'.format(1, 2), '{1} {0}'.format(1, 2), '{a}'.format(a=1), '{0.x} {0.d[k][1]}'.format(P), '{0.d[3]}'.format(P), '{{}}'.format(), '{:>{w}}'.format(1, w=5), '{:{}}'.format('x', '^5')))
show(lambda: ('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{0!r:>8}'.format('x'), '{:}'.format(1), '{0:{1}.{2}f}'.format(3.14159, 8, 2)))
show(lambda: '{} {1}'.format(1, 2))
show(lambda: '{1} {}'.format(1, 2))
show(lambda: '{}'.format())
show(lambda: '{a}'.format(b=1))
show(lambda: '{'.format())
show(lambda: '}'.format())
show(lambda: '{!x}'.format(1))
show(lambda: '{!}'.format(1))
show(lambda: '{0.}'.format(1))
show(lambda: '{0[]}'.format([1]))
show(lambda: '{0[a]}'.format([1]))
show(lambda: ('{0[-1]}'.format({'-1': 'key'}), '{0[ 1]}'.format({' 1': 'spaced'})))
show(lambda: '{:{:{}}}'.format(1, 2, 3))
show(lambda: '{0x}'.format(1))
show(lambda: '{99999999999999999999}'.format(1))
