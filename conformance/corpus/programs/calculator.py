# Tokens, precedence climbing, variables.
def tokenize(s):
    out, i = [], 0
    while i < len(s):
        if s[i].isspace(): i += 1; continue
        j = i + 1
        if s[i].isdigit():
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
        elif s[i].isalpha():
            while j < len(s) and s[j].isalnum(): j += 1
        out.append(s[i:j]); i = j
    return out
PREC = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (3, pow)}
def expr(t, env, least=0):
    tok = t.pop(0)
    if tok == "(": left = expr(t, env); t.pop(0)
    elif tok == "-": left = -expr(t, env, 2)
    else: left = float(tok) if tok[0].isdigit() else env[tok]
    while t and t[0] in PREC and PREC[t[0]][0] >= least + 0 and (op := PREC[t[0]]):
        if op[0] < least: break
        t.pop(0); left = op[1](left, expr(t, env, op[0] + 1))
    return left
for s in "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 * 2 - -4", "x * (y - 1.5) / 2", "10 - 3 - 2", "1 / 0", "z + 1", "((7))":
    try: print(s, "=", expr(tokenize(s), {"x": 4.0, "y": 3.5}))
    except (ZeroDivisionError, KeyError) as e: print(s, "->", type(e).__name__, e)
