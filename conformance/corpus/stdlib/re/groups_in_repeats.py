import re

print(re.match('(a|b)*', 'abba').groups(), re.match('((a)|b)*', 'ab').groups(), re.match('(?:(a)|(b)|c)*', 'abc').groups())
print(re.match('(a*)*', 'aa').groups(), re.match('(a*)+', 'aa').groups(), re.match('(a|b*)*', 'abb').groups(), re.match('()*', 'a').groups())
print(re.match('((?:a|b)(?:c|d))+', 'acbd').groups(), re.match('(?:(\\w)(\\d))+', 'a1b2').groups(), re.match('(a){2,3}', 'aaaa').span(1))
