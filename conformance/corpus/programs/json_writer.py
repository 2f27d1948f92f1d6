# Plain data to JSON text, with escapes and indentation.
def dump(x, indent=0):
    pad, deeper = "  " * indent, "  " * (indent + 1)
    if x is None or x is True or x is False:
        return {None: "null", True: "true", False: "false"}[x]
    if isinstance(x, str):
        special = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
        return '"' + "".join(special.get(c, c if c >= " " else f"\\u{ord(c):04x}") for c in x) + '"'
    if isinstance(x, (int, float)):
        return repr(x)
    if isinstance(x, dict):
        parts = [f"{deeper}{dump(str(k))}: {dump(v, indent + 1)}" for k, v in x.items()]
        return "{\n" + ",\n".join(parts) + f"\n{pad}}}" if parts else "{}"
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join(dump(v, indent + 1) for v in x) + "]"
    raise TypeError(f"cannot write {type(x).__name__}")


print(dump({"name": 'say "hi"\n', "list": [1, 2.5, None, True, []], "inner": {"empty": {}, 5: "\x01\\"}}))
try: dump({"bad": {1}})
except TypeError as e: print(e)
