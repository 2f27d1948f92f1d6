import io
raw = io.BytesIO('héllo\r\nwörld\n'.encode())
t = io.TextIOWrapper(raw, encoding='utf-8')
print(repr(t.readline()), repr(t.read()), t.encoding, t.errors)
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding='latin-1', newline='\r\n')
print(t.write('é\nx'), raw.getvalue())
t.flush()
print(raw.getvalue(), t.buffer is raw)
t = io.TextIOWrapper(io.BytesIO(b'a\xffb'), encoding='ascii', errors='replace')
print(t.read())
for line in io.TextIOWrapper(io.BytesIO(b'1\n2\n3')):
    print(repr(line))
