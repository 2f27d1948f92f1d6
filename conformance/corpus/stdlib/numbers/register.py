# Other classes can be registered.
import numbers
class Mine:
    numerator, denominator = 1, 2
print(isinstance(Mine(), numbers.Rational))
numbers.Rational.register(Mine)
print(isinstance(Mine(), numbers.Rational), isinstance(Mine(), numbers.Real), isinstance(Mine(), numbers.Integral))
class Whole(numbers.Integral):
    pass
try:
    Whole()
except TypeError as error:
    print("abstract" in str(error))
