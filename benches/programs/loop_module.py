# Loops over global names, as a short script has them.
count = 0
checksum = 0
for i in range(2400000):
    if i % 3 == 0:
        count += 1
    elif i % 5 == 0:
        checksum = (checksum + i) % 1000003
    else:
        checksum ^= i & 255

n = 0
while n < 3000000:
    n += 2
    count += n & 1

print(count, checksum, n)
