# Integers around one and two machine words: every operator, signs, the places where a result outgrows them.
edges = [2 ** 48, 2 ** 62, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 2 ** 100, 2 ** 126, 2 ** 127 - 1, 2 ** 127, 2 ** 128, 2 ** 200]
numbers = edges + [-n for n in edges] + [-1, 1, 7, -7]
total = 0
for a in numbers:
    for b in numbers:
        results = (a + b, a - b, a * b, a // b, a % b, a & b, a | b, a ^ b)
        assert results[3] * b + results[4] == a and (results[4] == 0 or (results[4] < 0) == (b < 0))
        total = (total * 31 + sum(r % 1000003 for r in results)) % (2 ** 61 - 1)
print(total)
print(2 ** 127 + 2 ** 127, -(2 ** 127) - 1, (2 ** 64) * (2 ** 63), -(2 ** 127) // -1, (2 ** 127 - 1) * 2, 2 ** 126 * -2)
print((-2 ** 70) // 7, (-2 ** 70) % 7, 2 ** 70 // -7, 2 ** 70 % -7, 5 % 2 ** 70, -5 % 2 ** 70, -5 // 2 ** 70)
print(2 ** 70 - 2 ** 70 + 5, (2 ** 70 + 1) - 2 ** 70 is not None, 2 ** 64 & -1, -2 ** 64 | 1, 2 ** 64 ^ -1, True + 2 ** 64, 2 ** 64 * False)
for op in (lambda: 2 ** 70 // 0, lambda: 2 ** 70 % 0, lambda: 2 ** 300 + 'a'):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
seed = 1
for _ in range(1000): seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
big = 3 ** 400
print(seed, (big + 1) - big, (big * 7 - big * 6) == big, 5 - big + big, (big - 5) * -2 + big + big, sum([big, 1, -big]))
