import re

print(re.match('a(?#comment)b', 'ab'), re.match('a(?#)+', 'aa'), re.match('(?#x)(?i)A', 'a'), re.compile('a(?#(b)c').groups)
