import json

text = '{"é": "€", "n": [1]}'
for encoding in ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']:
    print(encoding, json.detect_encoding(text.encode(encoding)), json.loads(text.encode(encoding)))
print(json.loads(bytearray(b'[1]')), json.loads(b'1'), json.loads(b'12'))
for bad in [b'\xff', b'"\xe9"']:
    try:
        json.loads(bad)
    except UnicodeDecodeError as e:
        print(e)
try:
    json.loads('\ufeff1')
except json.JSONDecodeError as e:
    print(e)
