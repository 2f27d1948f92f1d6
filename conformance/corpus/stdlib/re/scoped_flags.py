import re

print(re.match('(?i:a)b', 'Ab'), re.match('(?i:a)b', 'AB'), re.match('(?i)a(?-i:b)', 'Ab'), re.match('(?i)a(?-i:b)', 'AB'))
print(re.match('(?s:.)a', '\na'), re.findall('(?m:^a)', 'b\na'), re.match('(?a:\\w)', 'é'), re.match('(?a:x)\\w', 'xé'), re.match('(?x: a b )c d', 'abc d'))
print(re.match('(?i:a(?-i:b)c)d', 'AbCd'), re.match('(?is-m:a.b)', 'A\nB'))
