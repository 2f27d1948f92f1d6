from json.decoder import scanstring
from json.encoder import encode_basestring, encode_basestring_ascii

print(scanstring('abc"d', 0), scanstring('"a\\nb" x', 1), scanstring('é\\u00e9"', 0))
for text, at in [('"abc', 1), ('a\nb"', 0), ('\\q"', 0)]:
    try:
        scanstring(text, at)
    except ValueError as e:
        print(e)
print(scanstring('a\nb"', 0, False))
print(encode_basestring('a"é\n'), encode_basestring_ascii('a"é\n'))
try:
    encode_basestring_ascii(1)
except TypeError as e:
    print(e)
