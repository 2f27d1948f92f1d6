# A class derived from time makes its own kind.
from datetime import time
class Hour(time):
    def label(self):
        return f'{self.hour}h'
h = Hour(5, 30)
print(h, repr(h), h.label(), type(h.replace(hour=6)).__name__, type(Hour.fromisoformat('01:02')).__name__, h == time(5, 30))
print(isinstance(h, time), hash(h) == hash(time(5, 30)), Hour.max, h < time(6))
