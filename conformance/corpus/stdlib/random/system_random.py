# The host's entropy has no state.
import random
r = random.SystemRandom()
xs = [r.random() for _ in range(50)]
print(all(0 <= x < 1 for x in xs), len(set(xs)), 1 <= r.randint(1, 6) <= 6, len(r.randbytes(5)), r.getrandbits(8) < 256, r.choice('ab') in 'ab')
print(r.seed(5), len(r.sample(range(100), 5)), r.getrandbits(0))
for f in [r.getstate, lambda: r.setstate(1), lambda: r.getrandbits(-1), lambda: r.randint(2, 1)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
