# A whole float seeds by its hash.
import random
for s in [0.0, 2.0, 1024.0]:
    random.seed(s)
    print(s, random.random())
