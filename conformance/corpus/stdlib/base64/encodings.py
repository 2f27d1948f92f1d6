# Bytes are encoded and decoded in each alphabet.
import base64
data = bytes(range(0, 256, 7))
for enc, dec in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
                 (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode),
                 (base64.b16encode, base64.b16decode), (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode)):
    text = enc(data)
    print(text, dec(text) == data, enc(b""), enc(b"a"))
print(base64.b64decode("aGk="), base64.b64encode(b"\xff\xfe", b"-_"), base64.encodebytes(b"x" * 60))
for bad in ("a", "aGk", "a@Gk="):
    try: print(base64.b64decode(bad, validate=True))
    except Exception as e: print(type(e).__name__, e)
