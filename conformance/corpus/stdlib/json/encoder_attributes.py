import json

encoder = json.JSONEncoder(indent=2, sort_keys=True)
print(encoder.item_separator, repr(encoder.key_separator), encoder.indent, encoder.sort_keys, encoder.skipkeys)
print(json.JSONEncoder.item_separator == ', ', vars(json.JSONEncoder()))
try:
    json.JSONEncoder(foo=1)
except TypeError as e:
    print(e)
try:
    json.JSONEncoder(True)
except TypeError as e:
    print(e)
