# Growing products and their decimal digits.
f = 1
for i in range(1, 51): f *= i
print(f, len(str(f)), sum(map(int, str(f))))
a, b = 0, 1
for _ in range(300): a, b = b, a + b
print(a)
n = 10**40 + 7
s = ""
while n:
    n, d = divmod(n, 16)
    s = "0123456789abcdef"[d] + s
print(s, int(s, 16) == 10**40 + 7, hex(10**40 + 7))
x = 3**200
r = x
while (y := (r + x // r) // 2) < r: r = y
print(r, r == 3**100)
