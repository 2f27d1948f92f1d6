from enum import Enum, IntEnum, Flag

Animal = Enum('Animal', 'ANT BEE CAT')
print(Animal, list(Animal), Animal.__module__, Animal.__name__)
print(list(Enum('B', ['X', 'Y'], start=5)), list(Enum('C', {'P': 'p', 'Q': 'q'})), list(Enum('D', [('M', 7)])))
print(list(IntEnum('E', 'one, two')), list(Flag('F', 'A B C')))
S = Enum('S', 'a b', type=str, qualname='X.S')
print(S.a, repr(S.a), isinstance(S.a, str), S.__qualname__)
