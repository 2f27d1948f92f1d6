# Code points, both ways.
print(chr(97), chr(0x1F600), chr(0) == "\0", ord("a"), ord("é"), ord("😀"), ord(b"a"))
print(chr(0x10FFFF) == "\U0010ffff", ord(chr(255)), ord(bytearray(b"z")))
print([chr(ord("a") + i) for i in range(5)], "".join(map(chr, [72, 105])), ascii(chr(0xd800)))
print(sum(map(ord, "abc")))
for call in (
    lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: ord("ab"),
    lambda: ord(""), lambda: ord(5), lambda: ord(b"ab"), lambda: chr(10**30),
):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
