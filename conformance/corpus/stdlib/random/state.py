# A generator's state can be kept and taken up again.
import random
random.seed(19)
random.random()
s = random.getstate()
print(s[0], type(s[1]).__name__, len(s[1]), s[1][-1], s[1][:3], s[2])
a = [random.random() for _ in range(700)]
random.setstate(s)
print(a == [random.random() for _ in range(700)])
other = random.Random()
other.setstate(s)
print(other.random() == a[0])
