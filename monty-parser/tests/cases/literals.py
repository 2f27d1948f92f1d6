1
0x10
1_000.5
2j
'a' 'b'
b'a' b'\x00'
u'c'
'\n\u00e9\N{BULLET}'
r'\n'
...
None
True
