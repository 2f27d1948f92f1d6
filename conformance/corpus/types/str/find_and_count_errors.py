# Searching with bounds, overlapping, the empty text: what is refused.
s = "abracadabra"
for f in (
    lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5),
    lambda: s.startswith([1]), lambda: s.count(None), lambda: 5 in s, lambda: s.endswith(("a", 1)),
    lambda: s.find(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
