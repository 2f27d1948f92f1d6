# str.isidentifier follows the lexer
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: [s.isidentifier() for s in ('a', '_', '1a', 'a1', 'é', '日本', 'a-b', '', ' a', 'a ', '℘', '℮', '·a', 'a·', 'ª', '𝔘', 'a\u200d', '\u0301', 'a\u0301', '\ufe33', 'a\ufe33', 'class', 'ﬁ', '٣', 'a٣', '\ud800')])
show(lambda: 'a'.isidentifier('b'))
show(lambda: [c for c in map(chr, range(0x2100, 0x2200)) if c.isidentifier()][:12])
show(lambda: len([1 for c in range(0x3000) if ('a' + chr(c)).isidentifier() and not chr(c).isidentifier()]))
