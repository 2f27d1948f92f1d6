# Nesting too deep for the parser may be refused, but not with a crash.
for open_, close in ("(", ")"), ("[", "]"), ("{", "}"), ("-", ""), ("not ", ""), ("lambda: ", ""), ("x if ", " else y"):
    source = open_ * 100_000 + "1" + close * 100_000
    try:
        compile(source, "s", "eval")
    except (SyntaxError, MemoryError, RecursionError):
        pass
    print("survived", open_)
