# Changing case beyond ASCII
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('ßﬁŉ'.upper(), 'İI'.lower(), 'ΑΣ ΑΣΑ Σ'.lower(), 'ǆ ǅ Ǆ'.title(), 'ß'.casefold(), 'ﬀ'.capitalize(), 'ǆx'.capitalize()))
show(lambda: ('ᾳ'.upper(), 'ᾼ'.lower(), 'ᾳ'.title(), 'ᾳ'.swapcase(), 'ὖ'.upper(), 'ŉ'.title(), 'ΐ'.upper()))
show(lambda: ("they're bill's".title(), 'x1a-b_c'.title(), 'ab1c 2d'.title(), '\u0345a'.title(), 'aΣ'.lower(), 'a.Σ'.lower(), 'Σ.a'.lower()))
show(lambda: ('\U00010400'.lower(), '𐐨'.upper(), 'Ꭰ'.lower(), 'ꭰ'.upper(), 'ა'.upper(), 'Ა'.lower(), 'ა'.title(), 'ა'.capitalize()))
show(lambda: ('MİX'.casefold() == 'mi̇x', 'ẞ'.lower(), 'ẞ'.casefold(), 'ſ'.upper(), 'K'.lower(), 'µ'.casefold(), 'Å'.swapcase()))
show(lambda: 'abc'.upper(1))
show(lambda: 'abc'.title('x'))
show(lambda: str.lower(1))
show(lambda: str.swapcase())
