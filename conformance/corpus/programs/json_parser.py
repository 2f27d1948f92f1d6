# JSON text to data, by recursive descent over a generator of tokens.
def tokens(text):
    i = 0
    while i < len(text):
        j = i + 1
        if text[i] == '"': j = text.index('"', j) + 1
        elif text[i] not in " {}[],:":
            while text[j] not in " ,]}": j += 1
        if text[i] != " ": yield text[i:j]
        i = j
def parse(t, token=None):
    match token or next(t):
        case "{": return dict(pairs(t))
        case "[": return [parse(t, x) for x in until(t, "]")]
        case "true" | "false" | "null" as word: return {"true": True, "false": False}.get(word)
        case text if text[0] == '"': return text[1:-1]
        case number: return float(number) if "." in number else int(number)
def until(t, end):
    while (token := next(t)) != end:
        if token != ",": yield token
def pairs(t):
    for key in until(t, "}"):
        assert next(t) == ":"
        yield parse(t, key), parse(t)
print(parse(tokens('{"a": [1, 2.5, {"b": null}], "c": "text", "d": true, "e": {"f": [["x"]]}, "g": []}')))
