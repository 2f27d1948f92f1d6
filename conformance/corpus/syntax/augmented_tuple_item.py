# The list inside grows although storing it back into the tuple fails.
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e)
print(t)
try:
    t[1] += 1
except TypeError as e:
    print(e)
print(t)
