# The classes of the tower cannot be made, and say what is missing.
import numbers
for cls in (numbers.Complex, numbers.Integral):
    try:
        cls()
    except TypeError as error:
        print(str(error)[:60])
print(type(numbers.Number()).__name__)
try:
    hash(numbers.Number())
except TypeError as error:
    print(error)
