# Keyed digests, compared in constant time.
import hmac, hashlib
h = hmac.new(b"key", b"message", hashlib.sha256)
print(h.hexdigest(), h.digest_size, h.block_size, h.name)
print(hmac.digest(b"key", b"message", "sha1").hex(), hmac.new(b"k" * 200, b"", "md5").hexdigest())
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
try: hmac.new(b"k", b"m")
except TypeError as e: print(e)
