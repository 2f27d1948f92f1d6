# Small programs that use chance.
import random
random.seed(2024)
def pi(n):
    return 4 * sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(n)) / n
print(pi(1000))
walk = [0]
for _ in range(20):
    walk.append(walk[-1] + random.choice((-1, 1)))
print(walk)
deck = [r + s for s in 'SHDC' for r in 'A23456789TJQK']
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3))
print(''.join(random.choices('ABCDEFGHJKMNPQRSTUVWXYZ23456789', k=12)), [random.randint(1, 6) + random.randint(1, 6) for _ in range(8)])
