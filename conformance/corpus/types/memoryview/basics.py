# A window on bytes.
b = bytearray(b"abcdef")
m = memoryview(b)
print(m[0], m[1:3].tobytes(), len(m), m[::-1].tobytes(), bytes(m[2:]), m == b, m.tolist())
print(m.readonly, m.itemsize, m.format, m.nbytes, m.shape)
m[0] = 90
m[1:3] = b"YX"
print(b, memoryview(b"ro").readonly, m.hex(), 90 in m, memoryview(b"a") == memoryview(b"a"))
m.release()
b.append(1)
print(b)
try: m[0]
except ValueError as e: print(e)
