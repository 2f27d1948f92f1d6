import json

print(list(json.JSONEncoder().iterencode([1, 2, {'a': 1, 'b': []}, 'x', None, 1.5, [], {}])))
print(list(json.JSONEncoder(indent=1).iterencode([1, {'a': 1, 'b': 2}])))
print(list(json.JSONEncoder().iterencode(1)), list(json.JSONEncoder().iterencode({})), list(json.JSONEncoder().iterencode('s')))
print(''.join(json.JSONEncoder(separators=(',', ':'), sort_keys=True).iterencode({'b': [1, 2], 'a': {}})))
