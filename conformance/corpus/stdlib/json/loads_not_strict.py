import json

text = '"line\nbreak\ttab\x01"'
print(repr(json.loads(text, strict=False)))
try:
    json.loads(text)
except json.JSONDecodeError as e:
    print(e)
print(json.JSONDecoder(strict=False).decode('["a\nb"]'))
