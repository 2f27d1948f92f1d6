from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 'g'

def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: Color(7))
attempt(lambda: Color['X'])
attempt(lambda: Color.X)
attempt(lambda: setattr(Color, 'RED', 2))
attempt(lambda: delattr(Color, 'RED'))
attempt(lambda: setattr(Color.RED, 'name', 'x'))
attempt(lambda: setattr(Color.RED, 'value', 'x'))
attempt(lambda: Color.RED < Color.GREEN)
attempt(lambda: Color())
