'a' "b" '''c
d''' r'\' b'x' Rb"y" u'z' 'it\'s' """a"b"""
