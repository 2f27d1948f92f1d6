# Decoding and encoding with code pages
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'\xe9\x80'.decode('cp1252'), 'é€'.encode('cp1252'), b'\xcf\xf0'.decode('koi8-r'), 'Привет'.encode('cp1251'), 'é'.encode('cp437'), b'\x82'.decode('cp850'), 'ñ'.encode('mac-roman'), 'ż'.encode('iso8859-2'), 'א'.encode('iso8859-8'), 'A'.encode('cp037'), b'\xc1'.decode('cp500'), 'ß'.encode('latin-1'), '€'.encode('iso8859-15'), 'Ω'.encode('cp1253'), 'ş'.encode('cp1254'), b'\xa1'.decode('tis-620')))
show(lambda: '日'.encode('cp1252'))
show(lambda: b'\x81'.decode('cp1252'))
show(lambda: 'é'.encode('cp1251'))
show(lambda: ('日本'.encode('koi8-r', 'replace'), '日'.encode('cp437', 'xmlcharrefreplace'), b'\x81\x8d'.decode('cp1252', 'replace'), b'\x81'.decode('cp1252', 'ignore'), '日'.encode('cp037', 'replace'), b'\x81'.decode('cp1252', 'backslashreplace'), '\udc81'.encode('cp1252', 'surrogateescape')))
show(lambda: [name for name in ('CP1252', 'windows-1252', 'Windows_1252', '1252', 'IBM850', 'ISO-8859-2', 'latin2', 'L2', 'greek', 'cyrillic', 'KOI8_R') if 'a'.encode(name) != b'a'])
show(lambda: (b''.decode('cp9999'), ''.encode('cp1252')))
show(lambda: ''.encode('cp9999'))
