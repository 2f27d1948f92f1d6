import json

a = []
a.append(a)
b = {}
b['x'] = [b]
for value in [a, b]:
    try:
        json.dumps(value)
    except ValueError as e:
        print(e, e.__notes__)
shared = [1]
print(json.dumps([shared, shared, {'s': shared}]))
