# JSON text to data, by recursive descent over a generator of tokens.
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace(): i += 1
        elif c in "{}[],:": yield c; i += 1
        elif c == '"':
            j = text.index('"', i + 1)
            yield ("str", text[i + 1:j]); i = j + 1
        else:
            j = i
            while j < len(text) and text[j] not in " ,]}\n": j += 1
            yield ("lit", text[i:j]); i = j
def parse(t):
    match (x := next(t)):
        case "{": return dict(pairs(t))
        case "[": return list(items(t))
        case ("str", s): return s
        case ("lit", s): return {"true": True, "false": False, "null": None}.get(s, s) if s[0] in "tfn" else float(s) if "." in s else int(s)
        case _: raise ValueError(f"unexpected {x!r}")
def items(t):
    while True:
        yield parse(t)
        if next(t) == "]": return
def pairs(t):
    while (key := next(t)) != "}":
        if key == ",": key = next(t)
        assert next(t) == ":"
        yield key[1], parse(t)
print(parse(tokens('{"a": [1, 2.5, {"b": null}], "c": "text", "d": true, "e": {"f": [["x"]]}}')))
