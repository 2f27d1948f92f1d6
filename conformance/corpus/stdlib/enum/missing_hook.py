from enum import Enum

class Level(Enum):
    LOW = 'low'
    HIGH = 'high'

    @classmethod
    def _missing_(cls, value):
        for member in cls:
            if member.value == str(value).lower():
                return member
        return None if value != 'bad' else 17

print(Level('LOW'), Level('High'))
for bad in ('x', 'bad'):
    try:
        Level(bad)
    except Exception as e:
        print(type(e).__name__, e)
