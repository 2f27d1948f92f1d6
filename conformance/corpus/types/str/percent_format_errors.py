# The old formatting, flags and all: what is refused.
for f in (
    lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%z" % 1,
    lambda: "%" % 1, lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%c" % "ab",
    lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "a", lambda: "%*d" % ("a", 1),
    lambda: "%s" % (), lambda: "a" % 1, lambda: "%(a" % {}, lambda: "%d" % None, lambda: "%c" % 1.5,
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
