import re

print(re.findall(r'(\w)\1', 'aabbcd'), re.search(r'(?P<q>["\']).*?(?P=q)', 'say "it\'s" ok').group())
print(re.match(r'(a)?b\1', 'b'), re.match(r'(a)?b\1', 'aba'), re.match(r'(?i)(a)\1', 'aA'), re.match(r'(?i)(é)\1', 'éÉ'))
print(re.match(r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', 'abcdefghijj'), re.sub(r'\b(\w+) \1\b', r'\1', 'the the end end'))
