# Bytes: a checksum, an encoder by hand, bytearray, searching.
def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return (b << 16) | a


def runs(data):
    out = bytearray()
    i = 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out.append(j - i)
        out.append(data[i])
        i = j
    return bytes(out)


def xor(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


text = ("Gr\u00fc\u00dfe aus dem Sandkasten, zeile %d\n" * 14000).encode()
image = b"".join(bytes([i % 7]) * (i % 23) for i in range(45000))
secret = xor(text, b"key!")
table = bytearray(256)
for i in range(900000):
    table[i & 255] = (table[i & 255] + i) & 255
print(adler(text), len(runs(image)), adler(secret), secret.hex()[:16], text.count(b"zeile"), sum(table))
