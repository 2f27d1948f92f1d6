import re

print(re.findall('[abc]', 'aXbYc'), re.findall('[^abc]', 'aXbYc'), re.findall('[a-c0-2]+', 'abcd0123'))
print(re.findall('[]a]', 'a]b'), re.findall('[^]a]', 'a]b'), re.findall('[a-]', 'a-b'), re.findall('[-a]', 'a-b'))
print(re.findall(r'[\w-]+', 'a-b c_d'), re.findall(r'[\s\d]', 'a 1'), re.findall(r'[^\s\d]', 'a 1'), re.findall(r'[\]\\]', r'a]\b'))
print(re.findall('[à-ü]+', 'aéàüz'), re.findall('[.*+?]', 'a.b*c'), re.findall(r'[\b]', 'a\bb'), re.findall('[😀-😂]', '😀😁x'))
