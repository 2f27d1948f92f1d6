import json

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)

print(json.dumps({'z': 1 + 2j}, cls=Encoder), Encoder(indent=2).encode([2j]))
try:
    json.dumps(object(), cls=Encoder)
except TypeError as e:
    print(e)
class Upper(json.JSONEncoder):
    def encode(self, o):
        return super().encode(o).upper()
    def iterencode(self, o, _one_shot=False):
        for piece in super().iterencode(o, _one_shot):
            yield '<' + piece + '>'
print(json.dumps(['a', 1], cls=Upper))
