# What is there most often.
from statistics import mode, multimode
print(mode([1, 1, 2, 3, 3, 3, 4]), mode(['red', 'blue', 'blue']), mode('aabbb'), mode([2, 1, 1, 2]), multimode('aabbbbccddddeeffffgg'), multimode([]), multimode([1, 2, 3]), mode(iter([None, None, 5])))
try:
    mode([])
except ValueError as error:
    print(error)
try:
    mode(None)
except TypeError as error:
    print(error)
