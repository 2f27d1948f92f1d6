# Stable, in place, with key and reverse; a failing comparison leaves all elements: what is refused.
for f in (
    lambda: sorted(5), lambda: sorted([1], None), lambda: sorted([1], key=5),
    lambda: [1].sort(cmp=1), lambda: sorted([None, 1]),
):
    try: print(f())
    except TypeError as e: print(e)
