import json

data = {'a': [1, [], {}, {'b': [2]}], 'c': 'x', 'd': ()}
for indent in [0, 1, 4, '\t', '--', None, True]:
    print(json.dumps(data, indent=indent))
print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps(1, indent=2))
