# Text and bytes seed through SHA-512.
import random
for s in ['', 'a', 'hello world', '\u00e9\u4e2d', b'', b'bytes', bytearray(b'array'), 'x' * 1000]:
    random.seed(s)
    print(repr(s)[:20], random.random(), random.randrange(10**6))
