# To bytes and back, with every error handler: what is refused.
for f in (
    lambda: b"\xff".decode(), lambda: b"ab\xc3".decode(), lambda: "é".encode("ascii"),
    lambda: "aé€".encode("latin-1"), lambda: b"\x80".decode("ascii"), lambda: "a".encode("nope"),
    lambda: "\ud800".encode(), lambda: b"a\xe2\x82z".decode(), lambda: str(b"a", 5),
    lambda: str("a", "utf-8"), lambda: "é".encode("ascii", "nohandler"), lambda: b"\xf5".decode(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
