from enum import Enum, Flag, IntFlag, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS, EnumCheck

def attempt(make):
    try:
        print(make())
    except ValueError as e:
        print(e)

attempt(lambda: verify(UNIQUE)(Enum('A', {'X': 1, 'Y': 1})))
attempt(lambda: verify(CONTINUOUS)(Enum('B', {'X': 1, 'Y': 5})))
attempt(lambda: verify(CONTINUOUS, UNIQUE)(Enum('C', 'X Y Z')))

class F(IntFlag):
    RED = 1
    WHITE = 15
attempt(lambda: verify(NAMED_FLAGS)(F))
print(list(EnumCheck))
