import json

def seen(x):
    print('seen', x)
    return x

for text in ['[1, 2, x]', '{"a": 1} {"b": 2}', '{"a": {"b": 1}, }']:
    try:
        json.loads(text, parse_int=seen, object_hook=seen)
    except json.JSONDecodeError as e:
        print(e)
