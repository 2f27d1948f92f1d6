# Run-length, Caesar, base 64, hexadecimal and a checksum, by hand.
def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out.append(f"{j - i}{s[i]}" if j - i > 1 else s[i]); i = j
    return "".join(out)
def caesar(s, k): return "".join(chr((ord(c) - b + k) % 26 + b) if (b := 65 if c.isupper() else 97) and c.isalpha() else c for c in s)
ALPHA = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def b64(data):
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)))
        out += "".join(ALPHA[n >> s & 63] for s in (18, 12, 6, 0))[:len(chunk) + 1] + "=" * (3 - len(chunk))
    return out
def adler(data):
    a, b = 1, 0
    for byte in data: a = (a + byte) % 65521; b = (b + a) % 65521
    return b << 16 | a
print(rle("aaabccdddd"), caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5))
print([b64(s.encode()) for s in ("", "f", "fo", "foo", "héllo")], hex(adler(b"Wikipedia")), bytes.fromhex("48 69").decode())
