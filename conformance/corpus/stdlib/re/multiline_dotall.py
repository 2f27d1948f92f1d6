import re

text = 'one\ntwo\n\nthree'
print(re.findall('^.+$', text), re.findall('^.+$', text, re.M), re.findall('^.*$', text, re.S), re.findall('^.*?$', text, re.M | re.S))
print(re.sub('^', '> ', text, flags=re.M), re.split('$', 'a\nb\n', flags=re.M))
