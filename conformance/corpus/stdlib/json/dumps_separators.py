import json

data = {'a': [1, 2], 'b': {}}
print(json.dumps(data, separators=(',', ':')))
print(json.dumps(data, separators=('; ', ' = ')))
print(json.dumps(data, indent=1, separators=(', ', ' : ')))
try:
    json.dumps(data, separators=(',',))
except ValueError as e:
    print(e)
