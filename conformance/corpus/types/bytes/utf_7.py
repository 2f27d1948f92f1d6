# UTF-7 in both directions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('a+b'.encode('utf-7'), 'é日😀'.encode('utf-7'), 'é-'.encode('utf-7'), 'éa'.encode('utf-7'), 'é/'.encode('utf-7'), '~\\'.encode('utf-7'), '\t\n'.encode('utf-7'), '\x00'.encode('utf-7'), '\ud800'.encode('utf-7'), ''.encode('utf-7')))
show(lambda: (b'+AOk-'.decode('utf-7'), b'+AOk'.decode('utf-7'), b'+-'.decode('utf-7'), b'+2D3eAA-'.decode('utf-7'), b'+AOk.'.decode('utf-7'), b'a+AOk-+ZeU-'.decode('utf-7'), b'+AOkA6Q-'.decode('utf-7')))
show(lambda: b'+'.decode('utf-7'))
show(lambda: b'+A-'.decode('utf-7'))
show(lambda: b'\xff'.decode('utf-7'))
show(lambda: b'+!'.decode('utf-7'))
show(lambda: b'+AO'.decode('utf-7'))
show(lambda: (b'a\xffb+!c'.decode('utf-7', 'replace'), b'\xff'.decode('utf-7', 'surrogateescape'), b'+A-x'.decode('utf-7', 'ignore'), b'+2D0-'.decode('utf-7') == '\ud83d'))
