import json

for text in [r'"\"\\\/\b\f\n\r\t"', r'"\u0041\u00e9\u20ac"', r'"\ud83d\ude00"', '"é€😀"', r'"a\u0000b"', r'"\\u0041"']:
    print(ascii(json.loads(text)))
print(json.loads(r'{"k\u0065y": "\u0076"}'))
