import json

print(json.loads('[1, 2.50, -3, 1e5]', parse_int=str, parse_float=str))
print(json.loads('[1, 2.5]', parse_int=float))
print(json.loads('{"a": 10}', parse_int=lambda s: int(s, 16)))
print(json.loads('[1.10]', parse_float=lambda s: s.split('.')))
