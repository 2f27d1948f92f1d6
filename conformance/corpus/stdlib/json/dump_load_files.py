import json

class File:
    def __init__(self, text=''):
        self.text = text
    def write(self, piece):
        self.text += piece
    def read(self):
        return self.text

f = File()
json.dump({'a': [1, 2, None], 'b': 'é'}, f)
print(f.text, json.load(f))
f = File()
json.dump([{'x': 1}], f, indent=2, sort_keys=True)
print(f.text)
print(json.load(File(b'{"n": 1.5}'), parse_float=str))
