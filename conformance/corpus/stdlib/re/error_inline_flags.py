import re

for p in ['a(?i)b', '(?i', '(?z)', '(?iz)', '(?-i)', '(?i-i:a)', '(?-a:a)', '(?au)', '(?aL)', '(?L)', '(?i-', '(?-', '(?-z:a)', '(?i-z:a)',
          '(?i-)', '(?-i', '(?i:', '(?:a(?i)b)', b'(?u)', '(?i1)', '(?-1:a)', '(?i-s1:a)', 'a|(?i)b']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
