# In place for lists, rebinding for the rest; target parts evaluated once.
a = b = [1]
a += (2, 3)
print(a, b, a is b)
a = a + [4]
print(a, b)
t = u = (1,)
t += (2,)
print(t, u)
x = 7
x //= 2; x **= 3; x %= 10; x <<= 4; x |= 3; x ^= 1; x >>= 1; x &= 0b11011
print(x)
x /= 2
print(x)
calls = []
def index():
    calls.append(1)
    return 0
a[index()] += 10
a[index()] *= 2
print(a, len(calls))
