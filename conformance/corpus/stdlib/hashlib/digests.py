# Digests of each algorithm.
import hashlib
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = hashlib.new(name, b"abc")
    h.update(b"def")
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name)
h = hashlib.sha256(b"a")
g = h.copy(); g.update(b"b")
print(h.hexdigest() != g.hexdigest(), g.hexdigest() == hashlib.sha256(b"ab").hexdigest())
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.blake2b(b"x", digest_size=8, key=b"k").hexdigest())
try: hashlib.sha256("text")
except TypeError as e: print(e)
