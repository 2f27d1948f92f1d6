# One of a sequence.
import random
random.seed(1)
print(''.join([random.choice('abcdefgh') for _ in range(40)]), random.choice([1]), random.choice(range(10**9)), random.choice((None, 5)))
for seq in [[], '', (), {1, 2}, 5]:
    try:
        print(random.choice(seq))
    except Exception as error:
        print(type(error).__name__, error)
