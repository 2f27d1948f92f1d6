from enum import Enum, auto

class Token(Enum):
    NUM = auto()
    ADD = auto()

def show(t):
    match t:
        case Token.NUM:
            return 'number'
        case Token.ADD:
            return 'plus'
        case _:
            return 'other'

print(show(Token.NUM), show(Token.ADD), show(3))
print({t: t.value for t in Token}, [*Token], Token.NUM.__class__.__name__)
