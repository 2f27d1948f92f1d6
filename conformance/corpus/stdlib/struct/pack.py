# Numbers are packed in each order and size.
import struct
print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1))
print(struct.pack(">fd?c5sx2p", 1.5, -2.25, True, b"z", b"hello!", b"q"), struct.calcsize("<ihb"), struct.calcsize("=2i3s"))
print(struct.unpack("<2h3s", b"\x01\x00\xff\xffabc"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
s = struct.Struct(">I")
print(s.size, s.format, s.pack(7), s.unpack_from(b"\0\0\0\0\x09", 1))
for f in (lambda: struct.pack("<b", 200), lambda: struct.unpack("<i", b"abc"), lambda: struct.pack("<i"), lambda: struct.calcsize("z")):
    try: f()
    except struct.error as e: print(e)
