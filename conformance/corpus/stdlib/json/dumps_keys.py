import json

print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd', False: 'e', 10**20: 'f'}))
print(json.dumps({float('inf'): 1}), json.dumps({'é"': 1}))
for keys in [{(1, 2): 3}, {b'x': 1}, {frozenset(): 1}]:
    try:
        json.dumps(keys)
    except TypeError as e:
        print(e)
print(json.dumps({(1,): 2, 'a': 1, b'x': 3}, skipkeys=True), json.dumps({(1,): 2}, skipkeys=True, indent=2))
try:
    json.dumps({float('nan'): 1}, allow_nan=False)
except ValueError as e:
    print(e)
