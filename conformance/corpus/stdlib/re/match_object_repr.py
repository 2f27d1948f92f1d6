import re

print(re.match('a+', 'aaab'), re.match(b'a', b'ab'), re.match('', 'x'), re.search('é', 'aé'))
print(re.match('(?s).*', 'line\n"quoted" \'x\''))
print(type(re.match('', '')).__name__, type(re.compile('')).__name__)
for cls in [re.Match, re.Pattern]:
    try:
        cls()
    except TypeError as e:
        print(e)
