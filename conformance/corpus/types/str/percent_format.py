# The old formatting, flags and all.
print("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (5, -5, 5), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8))
print("%f %.2f %e %.1E %g %G" % (1.5, 2.345, 12345.678, 0.00012, 1e-10, 1e20), "%c%c" % (65, "b"), "%%", "%5.1f%%" % 12.34, "%.3s|%5.2s|" % ("abcdef", "xyz"))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "%s" % [1, 2], "%s" % ((1, 2),), "%*d|%-*d|%.*f" % (5, 1, 4, 2, 2, 3.14159), "%s" % {"k": 1}, "%d" % 3.99, "%d" % True, "%s %s" % ("a", None))
print("%s" % None, "%5s|%-5s|" % ("a", "b"), "% 5d|%+.1f" % (42, 1.25), "%#.3x|%.5d" % (10, 42), "%i" % 10**20, "%.0f" % 2.5, "%s" % b"x", "no args" % (), "no args" % {})
for f in (
    lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%z" % 1, lambda: "%" % 1, lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%c" % "ab",
    lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "a", lambda: "%*d" % ("a", 1), lambda: "%s" % (), lambda: "a" % 1, lambda: "%(a" % {}, lambda: "%d" % None, lambda: "%c" % 1.5,
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
