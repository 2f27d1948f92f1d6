import io
s = io.StringIO('one\ntwo\nthree')
print(repr(s.readline()), s.readlines(), s.read(), repr(s.readline()))
s.seek(0)
print(s.read(2), s.read(3), [line for line in s])
s.seek(0)
print(repr(s.readline(2)), s.readlines(1), next(s, 'end'), next(s, 'end'))
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
