# To bytes and back, with every error handler.
s = "aé€😀"
print(s.encode(), s.encode("utf-16-le"), s.encode("utf-16"), s.encode("latin-1", "replace"))
print(s.encode("ascii", "ignore"), s.encode("ascii", "xmlcharrefreplace"))
print(s.encode("ascii", "backslashreplace"), "é".encode("latin1"))
print(b"caf\xc3\xa9".decode(), b"\xff\xfeA\x00".decode("utf-16"))
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"))
print(b"a\xff".decode("ascii", "backslashreplace"), b"\xe9".decode("latin-1"))
print(str(b"\xc3\xa9", "utf-8"), str(b"x"))
print(b"a\xffb".decode("utf8", "surrogateescape").encode("utf8", "surrogateescape"))
print(b"\xf0\x9f\x98\x80".decode(), b"\xf0\x9f\x98".decode("utf-8", "replace") == "\ufffd")
print(b"\xc0\x80".decode("utf-8", "replace") == "\ufffd" * 2)
print(b"\xed\xa0\x80".decode("utf-8", "replace") == "\ufffd" * 3)
