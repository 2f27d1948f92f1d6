import io
for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO('a\r\nb\rc\nd', newline=newline)
    print(repr(newline), repr(s.getvalue()), list(s))
    s = io.StringIO(newline=newline)
    s.write('x\ny\r\n')
    print(repr(s.getvalue()))
try:
    io.StringIO(newline='x')
except ValueError as e:
    print(e)
