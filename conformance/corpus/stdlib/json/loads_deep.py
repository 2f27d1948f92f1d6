import json

depth = 500
value = json.loads('[' * depth + ']' * depth)
count = 0
while value:
    value = value[0]
    count += 1
print(count)
value = json.loads('{"a":' * depth + '1' + '}' * depth)
count = 0
while value != 1:
    value = value['a']
    count += 1
print(count)
