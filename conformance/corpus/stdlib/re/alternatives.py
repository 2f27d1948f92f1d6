import re

print(re.match('a|ab', 'ab').group(), re.fullmatch('a|ab', 'ab').group(), re.match('(?:a|ab)(?:c|bcd)(?:d*)', 'abcd').group())
print(re.findall('cat|dog|bird', 'a dog, a cat, a birdcat'), re.findall('|a', 'aa'), re.match('a||b', 'b').span())
print(re.match('((a)|(b)|(c))+', 'abc').groups(), re.findall('(?:x|é|z)+', 'xéz é'))
