import re

print(re.match(rb'(\w+)\s(\w+)', b'hello world').groups(), re.findall(rb'[\x80-\xff]', b'a\xe9\xff'), re.sub(rb'\d', b'#', b'a1b2'))
print(re.split(rb',', b'a,b'), re.match(b'a', bytearray(b'abc')).group(), re.findall(rb'.', b'\n\xff'), re.match(rb'(?i)A\xe9', b'a\xe9'))
print(re.compile(rb'(?P<n>a)').match(b'a').groupdict(), re.escape(b'a+b'), re.match(bytearray(b'a'), b'a'))
