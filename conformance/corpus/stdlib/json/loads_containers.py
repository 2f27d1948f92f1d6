import json

print(json.loads('[]'), json.loads('{}'), json.loads(' [ ] '), json.loads('{ }'))
print(json.loads('[1, [2, [3]], {"a": {"b": [null]}}]'))
print(json.loads('{"a": 1, "b": 2, "a": 3}'))
print(json.loads('{"": 0, "b":[1,2 ,3] , "c" : {}}'))
data = json.loads('[{"id": 1, "name": "x"}, {"id": 2, "name": "y"}]')
print([d["name"] for d in data], list(data[0]))
