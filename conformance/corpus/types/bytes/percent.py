# Percent formatting of bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __bytes__(self): return b'own'


show(lambda: (b'%d %s %b' % (1, b'x', b'y'), b'%a %r' % ('é', 'é'), b'%c%c' % (65, b'B'), b'%x|%5d|%-5s|' % (255, 3, b'z'), b'%(k)s' % {b'k': b'v'}, b'%%' % (), bytearray(b'%s') % b'q', b'%.2f' % 1.005, b'%s' % A(), b'%s' % memoryview(b'mv'), b'%s' % bytearray(b'ba')))
show(lambda: b'%s' % 'text')
show(lambda: b'%s' % 1)
show(lambda: b'%b' % None)
show(lambda: b'%c' % 256)
show(lambda: b'%c' % 'a')
show(lambda: b'%c' % b'ab')
show(lambda: b'%d' % 'a')
show(lambda: b'%(k)s' % {'k': b'v'})
show(lambda: b'%s' % ())
show(lambda: b'%s %s' % b'x')
show(lambda: b'%y' % 1)
show(lambda: b'%' % 1)
