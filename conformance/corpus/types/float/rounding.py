# round goes to the even neighbour, on the exact binary value.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e16)], type(round(1.5)).__name__)
print(type(round(1.5, 0)).__name__)
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1234.5678, -2), round(-1234.5, -3))
print(round(5.5, 1))
print(round(1e300, 2), round(1.23456789, 20), round(12345, -2), round(15, -1), round(25, -1))
print(round(-15, -1), round(5, 3))
print(round(10**20 + 5, -1), round(7, -5), round(0.0, 5), round(-0.4), round(-0.4, 0), round(1.5, None))
print(round(float("inf"), 2), round(float("nan"), 1), round(True), round(number=2.5), round(2.5, ndigits=1))
