# join takes any iterable of texts; replace counts: what is refused.
for f in (
    lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5),
    lambda: "a".replace("a"), lambda: "a".replace(1, 2), lambda: str.maketrans("a", "bc"),
    lambda: "".join("a", "b"), lambda: str.maketrans("a"), lambda: "a".translate(5),
):
    try: print(f())
    except (TypeError, ValueError) as e: print(e)
