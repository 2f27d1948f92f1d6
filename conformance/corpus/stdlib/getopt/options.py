from getopt import getopt, gnu_getopt
print(getopt('-a -b -cfoo -d bar a1 a2'.split(), 'abc:d:'))
print(getopt(['--condition=foo', '--testing', '--output-file', 'abc.def', '-x', 'a1'], 'x', ['condition=', 'output-file=', 'testing']))
print(gnu_getopt(['arg1', '-a', 'arg2', '--beta', '--', '-x'], 'a', ['beta']))
print(getopt(['-a', 'x', '-b'], 'ab'), getopt(['--te'], '', ['testing']))
