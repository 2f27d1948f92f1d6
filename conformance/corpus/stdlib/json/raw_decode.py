import json

decoder = json.JSONDecoder()
print(decoder.raw_decode('[1] rest'), decoder.raw_decode('xx{"a": 2}', 2), decoder.raw_decode('12é', 0))
for text, at in [(' 1', 0), ('', 0), ('1', -1), ('1', 5)]:
    try:
        print(decoder.raw_decode(text, at))
    except ValueError as e:
        print(type(e).__name__, e)
text, at, found = '{"a":1}[2]"x"3', 0, []
while at < len(text):
    value, at = decoder.raw_decode(text, at)
    found.append(value)
print(found)
