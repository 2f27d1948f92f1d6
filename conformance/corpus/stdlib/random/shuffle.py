# In place.
import random
random.seed(6)
x = list(range(20))
print(random.shuffle(x), x)
y = list('hello')
random.shuffle(y)
print(y, sorted(x) == list(range(20)))
random.shuffle([])
for value in [(1, 2), 'ab', 5]:
    try:
        random.shuffle(value)
    except TypeError as error:
        print(error)
