import re

print(re.findall(r'\x41\u00e9\U0001f600', 'Aé😀'), re.findall(r'\101\0\07', 'A\0\a'), re.findall(r'\t\n\r\f\v\a', '\t\n\r\f\v\a'))
print(re.findall(r'\N{DIGIT ONE}\N{GREEK SMALL LETTER ALPHA}', '1α'), re.findall(r'[\N{DIGIT ONE}-\N{DIGIT THREE}]', '012345'))
print(re.findall(r'\-\ \!\@\#\é', '- !@#é'), re.findall(r'\.\*\+\?\|\(\)\[\]\{\}\^\$\\', r'.*+?|()[]{}^$\\'))
