# Every corner of start, stop and step: what is refused.
s = "abcdefg"
for f in (
    lambda: s[7], lambda: s[-8], lambda: s[1.0], lambda: s["a":], lambda: s[::0], lambda: s[None],
    lambda: s[1, 2],
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
