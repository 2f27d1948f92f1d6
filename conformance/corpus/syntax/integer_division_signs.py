# Floor division rounds down, and the remainder takes the sign of the divisor.
for a in 7, -7:
    for b in 2, -2, 3, -3:
        print(a, b, a // b, a % b, divmod(a, b))
print(7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2)
print(0 // -5, 0 % -5, -1 // 10, -1 % 10)
print(5 % 3.0, -5 // 3.0, 1e308 % 3)
print(-0.0 % 5, 5 % -5.0, divmod(-1, 0.3))
print((-2**70) // 3, (-2**70) % 7, divmod(2**70, -2**35 + 1))
