import json

for text in ['null', 'true', 'false', '0', '-0', '12', '-7', '1.5', '-0.0', '1e3', '1E+2', '2.5e-3', '""', '"text"', ' \n 1 \t\r']:
    value = json.loads(text)
    print(repr(text), repr(value), type(value).__name__)
print(json.loads('123456789012345678901234567890'))
print(json.loads('1e400'), json.loads('-1e400'))
