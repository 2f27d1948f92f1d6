import re

print(re.match('(a+)(a+)(a+)b', 'aaaaab').groups(), re.match('(.*)(\\d+)', 'ab123').groups(), re.match('(.*?)(\\d+)$', 'ab123').groups())
print(re.fullmatch('(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match('(a?)*b', 'aab').groups(), re.match('(a*?)*?b', 'aab').groups())
print(re.match('(?:a?)*?b', 'ab'), re.match('(x+x+)+y', 'x' * 12), re.match('(?:a{1,3}){2}$', 'aaaa'), re.match('(|a)+', 'aaa').span())
