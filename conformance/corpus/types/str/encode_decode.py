# To bytes and back, with every error handler.
s = "aé€😀"
print(s.encode(), s.encode("utf-16-le"), s.encode("utf-16"), s.encode("latin-1", "replace"), s.encode("ascii", "ignore"), s.encode("ascii", "xmlcharrefreplace"), s.encode("ascii", "backslashreplace"), "é".encode("latin1"))
print(b"caf\xc3\xa9".decode(), b"\xff\xfeA\x00".decode("utf-16"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"), b"a\xff".decode("ascii", "backslashreplace"), b"\xe9".decode("latin-1"), str(b"\xc3\xa9", "utf-8"), str(b"x"), b"a\xffb".decode("utf8", "surrogateescape").encode("utf8", "surrogateescape"))
print(b"\xf0\x9f\x98\x80".decode(), b"\xf0\x9f\x98".decode("utf-8", "replace") == "\ufffd", b"\xc0\x80".decode("utf-8", "replace") == "\ufffd" * 2, b"\xed\xa0\x80".decode("utf-8", "replace") == "\ufffd" * 3)
for f in (
    lambda: b"\xff".decode(), lambda: b"ab\xc3".decode(), lambda: "é".encode("ascii"), lambda: "aé€".encode("latin-1"), lambda: b"\x80".decode("ascii"), lambda: "a".encode("nope"),
    lambda: "\ud800".encode(), lambda: b"a\xe2\x82z".decode(), lambda: str(b"a", 5), lambda: str("a", "utf-8"), lambda: "é".encode("ascii", "nohandler"), lambda: b"\xf5".decode(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
