import json

print(json.loads('9' * 60), json.loads('[-281474976710657, 9223372036854775808]'))
print(json.loads('1' * 4300) % 1000)
try:
    json.loads('1' * 4301)
except ValueError as e:
    print(type(e).__name__, e)
