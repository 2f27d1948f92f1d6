# Arithmetic of floats: a numeric integral, a logistic map, mixed with whole numbers.
import math


def integrate(f, low, high, steps):
    width = (high - low) / steps
    total = 0.0
    for i in range(steps):
        total += f(low + (i + 0.5) * width)
    return total * width


def logistic(r, x, steps):
    seen = 0.0
    for _ in range(steps):
        x = r * x * (1.0 - x)
        seen += x
    return seen / steps


def distances(n):
    total = 0.0
    for i in range(n):
        x, y = i * 0.5 - 3, 7 - i / 4
        total += math.sqrt(x * x + y * y) + abs(x - y) ** 0.5
    return total


print(round(integrate(lambda x: x * x * math.sin(x), 0.0, 3.0, 900000), 9))
print(round(logistic(3.7, 0.4, 3000000), 9), round(distances(900000), 6))
