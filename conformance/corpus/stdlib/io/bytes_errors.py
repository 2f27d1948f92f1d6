import io
b = io.BytesIO()
for f in (lambda: b.write('x'), lambda: io.BytesIO('x'), lambda: b.seek(-1), lambda: b.seek(0, 9), lambda: b.read('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b.close()
try:
    b.read()
except ValueError as e:
    print(e)
print(isinstance(b, io.BufferedIOBase), isinstance(io.StringIO(), io.TextIOBase), issubclass(io.UnsupportedOperation, OSError))
