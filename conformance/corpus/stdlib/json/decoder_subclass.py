import json

class Points(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.point, **kw)

    def point(self, d):
        return ('point', d['x'], d['y']) if d.keys() == {'x', 'y'} else d

    def decode(self, s):
        return [super().decode(s)]

print(json.loads('{"p": {"x": 1, "y": 2}}', cls=Points))
print(Points().decode('3'))
print(json.loads('[1.5]', cls=Points, parse_float=str))
