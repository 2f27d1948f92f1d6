import re

for p in ['(?(1)a|b)', '(?(0)a)', '(?(a)b)', '(?(1', '(?()', '(a)(?(1)b|c|d)', '(a)(?(1)b', '(?(-1)a)', '(?(1a)b)', '(a)?(?(2)b)', '(?(+1)a)']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
