# Splitting on white space and on a separator are two different things.
print("  a  b c ".split(), "  a  b c ".split(" "), "".split(), "".split(","), "a,b,,c,".split(","), " ".split())
print("a b c d".split(maxsplit=2), " a  b  c ".split(None, 1), "a,b,c".split(",", 1), "a,b".split(",", 0), "a,b".split(",", -1))
print("a b c d".rsplit(maxsplit=1), " a  b  c ".rsplit(None, 1), "a,b,c".rsplit(",", 1), "aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"))
print("a\nb\r\nc\rd\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x1cc\u2028d".splitlines())
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "=".partition("="))
print("\u00a0a\u2003b\t\n".split(), "x" .split("x"), "xx".split("x"))
for f in lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(5), lambda: "a".split(",", "1"), lambda: "a".split(",", 1, 2):
    try: f()
    except Exception as e: print(type(e).__name__, e)
