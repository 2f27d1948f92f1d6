import re

for p, flags in [('a', re.L), (b'a', re.U), ('a', re.A | re.U), (b'a', re.A | re.L), ('(?a)x', re.U)]:
    try:
        print(re.compile(p, flags))
    except (ValueError, re.error) as e:
        print(type(e).__name__, e)
