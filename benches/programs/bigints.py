# Whole numbers beyond a machine word: factorials, powers, digits, a modular power.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def pi_digits(n):
    out = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = q * 10, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = (
                q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2)
    return out


def witness(n):
    return [a for a in range(2, 40) if pow(a, n - 1, n) == 1]


seed = 1
for _ in range(900000):
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
print(seed, len(str(factorial(1500))), factorial(800) % 1000000007, fibonacci(12000) % 10**12)
print(sum(pi_digits(1000)), len(witness(2**521 - 1)), (3**5000 >> 7000) & 0xFFFF, hex(7**60))
