# The seeding of old.
import random
for s in ['', 'a', 'hello', b'hello', 5]:
    random.seed(s, version=1)
    print(repr(s), random.random())
