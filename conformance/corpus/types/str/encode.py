# str.encode: names, handlers, complaints
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('é日😀'.encode(), 'é'.encode('latin-1'), 'é'.encode('UTF_16-le'), 'é€'.encode('cp1252'), 'aß'.encode('ascii', 'xmlcharrefreplace')))
show(lambda: ('é日'.encode('ascii', 'replace'), 'é日😀'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'ignore'), 'é日'.encode('ascii', 'namereplace')))
show(lambda: ('\udc80\udcff'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-8', 'surrogatepass'), 'a'.encode(encoding='utf-32'), 'a'.encode(errors='nope')))
show(lambda: '\ud800a'.encode())
show(lambda: 'aé日b'.encode('ascii'))
show(lambda: 'aé日b'.encode('latin-1'))
show(lambda: 'é'.encode('ascii', 'nope'))
show(lambda: 'a'.encode('nope'))
show(lambda: 'a'.encode('utf-8\0'))
show(lambda: 'a'.encode(None))
show(lambda: 'a'.encode('utf-8', 1))
show(lambda: 'a'.encode('hex'))
show(lambda: 'a'.encode('utf-8', 'strict', 1))
