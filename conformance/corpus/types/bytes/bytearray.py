# The mutable brother.
b = bytearray(b"hello")
b[0] = 72
b[1:3] = b"EEE"
b.append(33)
b += b"??"
b.extend([65, 66])
del b[-1]
b.insert(0, 62)
print(b, len(b), b.pop(), b, b[0], b[1:3], bytes(b), b == b">HEEElo!??", b.find(b"E"), b.upper(), b.decode())
b.reverse()
b.remove(69)
print(b, b.copy() is b, b * 2 == b + b, bytearray(3), bytearray([1, 2]), bytearray("é", "latin-1"))
print(bytearray(), repr(bytearray(b"'")), b.clear(), b)
x = y = bytearray(b"a")
x += b"b"
print(y, x is y, bytearray(b"ab") < b"b", b"ab" == bytearray(b"ab"))
print(type(b"a" + bytearray(b"b")).__name__, type(bytearray(b"b") + b"a").__name__)
z = bytearray(range(6))
z[::2] = b"abc"
z[5:] = []
del z[0]
print(z, list(z), z.hex(), 98 in z, z.startswith(b"\x01"), z.split(b"b"))
