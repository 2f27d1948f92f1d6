# Output before, between and after the calls stays in order.
print("one")
x = fetch("two")
print(x)
for i in range(3):
    print("loop", i, fetch(i))
print("end", end="")
