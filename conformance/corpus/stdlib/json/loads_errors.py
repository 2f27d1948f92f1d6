import json

for text in ['', ' ', '{', '[', '[1,]', '{"a":1,}', '{"a"}', '{"a":}', '{"a":1 "b"}', '[1 2]', '1 2', '-', '-x', '01', '1.',
             '1e', 'nul', 'True', '{1:2}', '[1,', '{"a":1,', '\n x', '-Inf', '{"a":1,,}', '[,]', "{'a': 1}", '[1}', '{"a":1]']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e)
