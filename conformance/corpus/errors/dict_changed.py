# A dict that grows while it is walked.
d = {1: 1}
for k in d:
    print(k)
    d[k + 1] = 1
