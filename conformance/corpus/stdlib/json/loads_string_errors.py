import json

for text in ['"abc', '"', '"a\nb"', '"\t"', r'"\x"', r'"\u12"', '"\\', r'"\u12', r'"\ud83d\u12"', r'"\u 123"', r'"\u+123"', '["a', '{"a', '{"a":"b']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e)
