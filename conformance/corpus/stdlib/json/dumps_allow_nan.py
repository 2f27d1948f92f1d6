import json

print(json.dumps([float('nan'), float('inf'), float('-inf')]))
for value in [float('nan'), [float('inf')], {'a': float('-inf')}]:
    try:
        json.dumps(value, allow_nan=False)
    except ValueError as e:
        print(e)
print(json.dumps([1.5], allow_nan=False))
