# Fields by position, name, attribute, item; nested specs; braces: what is refused.
class P: x, y = 1, [10, {"k": "deep"}]
for f in (
    lambda: "{}".format(), lambda: "{} {0}".format(1), lambda: "{0} {}".format(1),
    lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0".format(1),
    lambda: "{!x}".format(1), lambda: "{0.z}".format(P), lambda: "{0[5]}".format([1]),
    lambda: "{:d}".format("a"), lambda: "{2}".format(1), lambda: "{!}".format(1),
    lambda: "{0[}".format(1), lambda: "{0[]}".format([1]), lambda: "{.}".format(1),
    lambda: "{:{:{}}}".format(1, 2, 3),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
