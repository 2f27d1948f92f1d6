# What is compressed comes back.
import zlib, gzip
data = b"hello hello hello " * 50
for level in (0, 1, 6, 9):
    c = zlib.compress(data, level)
    print(zlib.decompress(c) == data, len(c) < len(data) or level == 0)
d = zlib.decompressobj()
c = zlib.compress(data)
print(d.decompress(c[:10]) + d.decompress(c[10:]) + d.flush() == data, d.eof, zlib.crc32(data), zlib.adler32(data))
o = zlib.compressobj(9, zlib.DEFLATED, -15)
raw = o.compress(data) + o.flush()
print(zlib.decompress(raw, -15) == data, gzip.decompress(gzip.compress(data)) == data, gzip.compress(data)[:2])
try: zlib.decompress(b"nonsense")
except zlib.error as e: print(e)
