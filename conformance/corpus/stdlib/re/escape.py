import re

print(re.escape('a.b*c[d]-e f\n#&~é_\\'), re.escape(b'a.b\xff'), repr(re.escape('\0')), re.escape(''))
text = '1+1=2 (really?) [yes] {no} $5 ^up |pipe'
print(re.fullmatch(re.escape(text), text) is not None)
