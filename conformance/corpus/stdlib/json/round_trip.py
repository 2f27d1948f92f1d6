import json

data = {'users': [{'id': n, 'name': f'user {n}', 'tags': ['a', 'b'][:n % 3], 'score': n / 7, 'ok': n % 2 == 0} for n in range(20)],
        'meta': {'total': 20, 'next': None, 'text': 'line\nbreak "quoted" \\ é'}}
text = json.dumps(data)
print(len(text), json.loads(text) == data, json.dumps(json.loads(text)) == text)
pretty = json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True)
print(len(pretty), json.loads(pretty) == data)
print(pretty[:120])
