# Several statements on a line.
x = 1; y = 2; print(x, y);
if x: print("yes"); print("also")
else: print("no"); print("never")
for i in 1, 2: print(i); i += 5; print(i)
while x < 3: x += 1
class C: a = 1; b = 2
def f(n): n += 1; return n
print(x, C.a, C.b, f(1))
try: 1 / 0
except ZeroDivisionError: print("caught"); print("here")
finally: print("end")
with_paren = (1 +
              2  # comment inside
              + 3)
print(with_paren)
