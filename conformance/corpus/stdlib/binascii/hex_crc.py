# Hexadecimal forms and checksums.
import binascii
print(binascii.hexlify(b"\x00\xff"), binascii.hexlify(b"abcd", "-", 2), binascii.unhexlify("00ff"), binascii.a2b_hex(b"6162"))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0))
for bad in ("0", "zz"):
    try: binascii.unhexlify(bad)
    except binascii.Error as e: print(e)
