import re

print(re.findall(r'(?<=\$)\d+', '$5 6 $78'), re.findall(r'(?<!\$)\b\d+', '$5 6 $78'), re.search('(?<=é)b', 'éb').span())
print(re.search('(?<=ab)c', 'abc'), re.search('(?<=ab)c', 'bc'), re.search('(?<!ab)c', 'c'), re.search('(?<=(a))b', 'ab').groups())
print(re.findall('(?<=a|b)c', 'acbcdc'), re.search('(?<=^)a', 'a'), re.findall(r'(?<![a-z])\w', 'a bc'), re.search('(?<=a(?=b))b', 'ab'))
