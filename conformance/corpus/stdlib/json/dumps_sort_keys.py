import json

print(json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}, 'B': 3, 'é': 4, '': 5}, sort_keys=True))
print(json.dumps({3: 'c', 10: 'j', 2: 'b', 1.5: 'x'}, sort_keys=True))
try:
    json.dumps({'a': 1, 1: 2}, sort_keys=True)
except TypeError as e:
    print(e)
print(json.dumps([{'b': 1, 'a': 2}], sort_keys=True, indent=1))
