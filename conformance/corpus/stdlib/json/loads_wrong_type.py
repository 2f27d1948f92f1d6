import json

for thing in [5, None, ['[1]'], 1.5]:
    try:
        json.loads(thing)
    except TypeError as e:
        print(e)
try:
    json.loads('1', foo=1)
except TypeError as e:
    print(e)
try:
    json.loads()
except TypeError as e:
    print(e)
