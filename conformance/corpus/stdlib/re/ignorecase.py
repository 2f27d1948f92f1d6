import re

print(re.findall('abc', 'ABC aBc', re.I), re.findall('[a-c]+', 'ABCd', re.I), re.findall('[^a-c]', 'ABCd', re.I), re.findall('é', 'É', re.I))
print(re.findall('é', 'É', re.I | re.A), re.findall('a', 'A', re.I | re.A), re.findall(b'a', b'A', re.I), re.findall('ω', 'Ω', re.I))
print(ascii(re.findall('k', 'K\u212a', re.I)), ascii(re.findall('s', 'S\u017f', re.I)), ascii(re.findall('i', 'I\u0130\u0131', re.I)), ascii(re.findall('\u00b5', '\u03bc\u039c', re.I)))
print(ascii(re.findall('[a-z]', '\u212a\u017f\u0130\u0131', re.I)), re.findall('ß', 'ẞ', re.I), re.findall('(?i)σ', 'Σς'))
