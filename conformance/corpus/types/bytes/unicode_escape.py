# unicode_escape and raw_unicode_escape
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('aé日😀\n\\"'.encode('unicode_escape'), 'é日😀\\'.encode('raw_unicode_escape'), b'\\x41\\u00e9\\U0001f600\\n\\t\\\\'.decode('unicode_escape'), b'\\101\\0\\777'.decode('unicode_escape'), b'\xe9'.decode('unicode_escape'), b'\\u00e9\\x41'.decode('raw_unicode_escape'), b'\\N{BULLET}\\N{latin small letter a}'.decode('unicode_escape'), b'\\q'.decode('unicode_escape'), b'\\ud800'.decode('unicode_escape') == '\ud800', b'a\\\nb'.decode('unicode_escape')))
show(lambda: b'\\x4'.decode('unicode_escape'))
show(lambda: b'\\u12'.decode('unicode_escape'))
show(lambda: b'\\U00110000'.decode('unicode_escape'))
show(lambda: b'\\'.decode('unicode_escape'))
show(lambda: b'\\N{nope}'.decode('unicode_escape'))
show(lambda: b'\\N{'.decode('unicode_escape'))
show(lambda: b'\\N'.decode('unicode_escape'))
show(lambda: b'\\u12'.decode('raw_unicode_escape'))
show(lambda: (b'\\x4z\\N{}'.decode('unicode_escape', 'replace'), b'\\u1'.decode('unicode_escape', 'ignore'), b'\\x'.decode('unicode_escape', 'backslashreplace')))
