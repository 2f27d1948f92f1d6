from enum import Enum

class Log(Enum):
    INFO = 'i'
    WARN = 'w'

    def __str__(self):
        return f'log:{self.value}'

    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)

    def __hash__(self):
        return hash(self.value)

print(Log.INFO, f'{Log.WARN}', repr(Log.WARN), Log.INFO == 'i', [Log.INFO], Log.INFO in {'i'})
