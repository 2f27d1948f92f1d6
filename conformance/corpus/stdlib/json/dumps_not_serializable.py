import json

class Thing:
    pass

for value in [Thing(), {1, 2}, b'x', [1, {'a': [Thing()]}], 1j, {'k': (range(3),)}, Thing, len]:
    try:
        json.dumps(value)
    except TypeError as e:
        print(e, getattr(e, '__notes__', None))
