# * and ** in displays: order, errors, what they take.
def t(x): print("eval", x); return x
print([t(1), *t((2, 3)), t(4)], (*t("a"), t("b")), {*t([1]), t(2)}, {**t({"a": 1}), t("b"): t(2)})
print([*range(3), *"ab", *{5: 6}, *[]], (*[],), {**{}, "a": 1, **{"a": 2}}, {"a": 0, **{"a": 9}}, [*[*[1]]], *[1, 2])
class M:
    def keys(self): return iter("xy")
    def __getitem__(self, k): return k * 2
print({**M()}, dict(M()), [*M.keys(None)])
for s in ("[*5]", "(*None,)", "{*1}", "{**5}", "{**[1]}", "{**[(1, 2)]}", "[*object()]", "{**None}", "print(*[1], **{'sep': 5})", "{*[[]]}", "{[]: 1}", "{**{[]: 1}}" if False else "{{}: 1}"):
    try: print(eval(s))
    except TypeError as e: print(s, "|", e)
for s in ("*a", "(*a)", "[**a]", "{*a: 1}", "{**a: 1}", "{*a, **b}", "{**a, *b}", "{1, **a}", "{1: 2, *a}", "{**a for a in b}", "[*a for a in b]", "f(**a, *b)", "x = *a", "x = *a, b", "return_ = (*a, *b)", "for x in *a, b: pass", "for x in *a: pass", "x[*a]", "x[*a, 1]", "x[**a]", "del *a", "print(*a if b else c)", "[*a, *b := c]", "if *a: pass", "*a, b", "lambda: *a", "yield_ = *a or b,"):
    try: compile(s, "f", "exec"); print("ok", s)
    except SyntaxError as e: print(s, "|", e.msg, e.offset)
