import re

print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.sub('z', 'b', 'banana'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('(?P<n>a)', r'<\g<n>\g<0>>', 'xay'))
print(re.sub('(a)(b)?', r'[\2|\1]', 'aab'), re.sub('(a)', r'\g<1>0', 'a'), re.sub('a', r'\\', 'a'), re.sub('a', '\\n', 'xa'))
print(re.sub(b'a', b'<\\g<0>>', b'ba'), re.sub('', '-', 'ab'), re.sub('é', 'e', 'cafés'))
