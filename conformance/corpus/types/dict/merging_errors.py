# The union operators, double star, fromkeys: what is refused.
for f in lambda: {} | [1], lambda: [1] | {}, lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]):
    try: f()
    except TypeError as e: print(e)
