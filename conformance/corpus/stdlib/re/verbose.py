import re

p = re.compile(r'''
    (?P<int>\d+)      # whole part
    (?: \. (\d*) )?   # fraction
    [ #]              # a space or a hash
    \ \#              # escaped
''', re.VERBOSE)
print(p.match('3.14  #').groups(), p.match('3# #').groups(), p.match('3.14 x'))
print(re.match('a b', 'ab', re.X), re.match('(?x)a#c\nb', 'ab'), re.match('a{2} b', 'aab', re.X), re.findall(r'[ ]', 'a b', re.X))
