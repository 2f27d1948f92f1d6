import io
s = io.StringIO()
for f in (lambda: s.write(b'x'), lambda: io.StringIO(3), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.fileno(), lambda: s.seek(0, 5), lambda: s.truncate(-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s.close()
print(s.closed)
for f in (s.read, s.getvalue, lambda: s.write('a'), lambda: next(s)):
    try:
        f()
    except ValueError as e:
        print(e)
with io.StringIO('x') as t:
    print(t.read())
print(t.closed)
