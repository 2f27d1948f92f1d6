# The words of operators that do not fit.
for f in (
    lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None + 1, lambda: "a" * "b",
    lambda: "a" * 1.5, lambda: [1] * [2], lambda: {} + {}, lambda: {1} + {2}, lambda: -"a",
    lambda: ~1.5, lambda: +None, lambda: 1 < "a", lambda: [1] < (1,), lambda: {} < {},
    lambda: None > 1, lambda: 1 in 5, lambda: "a" in 5, lambda: 1 in "a", lambda: 5[0],
    lambda: None[0], lambda: "a"["b"], lambda: [1]["0"], lambda: (1,)[1.0], lambda: {}[[]],
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0,
    lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1 << -1,
    lambda: 1 @ 2, lambda: 1.5 | 2, lambda: {1: 2} | [3], lambda: pow(2, -1, 4),
    lambda: pow(2, 3, 0), lambda: 1j < 2j, lambda: 1j // 1,
):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
