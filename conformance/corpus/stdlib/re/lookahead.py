import re

print(re.findall(r'\w+(?=,)', 'a, b, c'), re.findall(r'\w+(?!\w|,)', 'ab, cd'), re.match('(?=(a+))a*b', 'aab').groups())
print(re.match('(?!.*x)', 'abc'), re.match('(?!.*x)', 'axc'), re.findall('(?=(\\w\\w))', 'abcd'), re.search('(?!)', 'a'), re.match('(?=)', ''))
print(re.match(r'(?=.*\d)(?=.*[a-z]).{4,}', 'pass1').group(), re.match('(?=a)*b', 'b'), re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'))
