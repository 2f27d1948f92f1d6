# A loop over a number.
for x in 10:
    print(x)
