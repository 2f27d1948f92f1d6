import re

print(re.subn('a', 'b', 'aaa'), re.subn('a', 'b', 'aaa', count=2), re.subn('z', 'b', 'aaa'))
print(re.subn('', '-', 'ab'), re.compile('a').subn('b', 'aa', 1), re.compile('(a)').sub(r'\1\1', 'aa'))
