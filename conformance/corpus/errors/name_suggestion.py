# A name close to another one.
counter = 1
print(countr)
