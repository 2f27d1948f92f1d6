# Lone surrogates in text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


L = '\ud800x\udfff'
show(lambda: (len(L), L[0], ascii(L), repr(L), L[::-1] == '\udfffx\ud800', L.encode('utf-8', 'surrogatepass'), L.encode('utf-16-le', 'surrogatepass'), L.upper(), L.split('x'), L.replace('\ud800', 'y'), '\ud83d' + '\ude00' == '😀', len('\ud83d\ude00'), L in 'a' + L, L.find('\udfff'), {L: 1}['\ud800x\udfff'], '\ud800' < '\ud801', L.isprintable(), L.isalpha(), L.title(), ord(L[0]), chr(0xd800) == L[0], f'{L!a}', L.center(5, '\udc00'), L.strip('\ud800'), L.isidentifier(), L.casefold() == L, list(L)[2]))
show(lambda: L.encode())
show(lambda: L.encode('utf-16'))
show(lambda: L.encode('latin-1'))
show(lambda: (L.encode('ascii', 'backslashreplace'), L.encode('ascii', 'xmlcharrefreplace'), L.encode('ascii', 'replace'), L.encode('utf-8', 'surrogateescape') if False else b'', '\udc80'.encode('ascii', 'surrogateescape')))
show(lambda: (b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == L[0], b'\xff'.decode('utf-8', 'surrogateescape'), '%c' % 0xd800 == L[0], '%s' % L == L, L * 2, L.translate({0xd800: 'q'}), str.maketrans('\ud800', 'x'), L.expandtabs(), L.zfill(5), eval(repr(L)) == L, int('٣'), L.startswith('\ud800'), L.rpartition('x'), L.splitlines()))
