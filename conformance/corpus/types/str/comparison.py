# Ordering by code points, surrogates included
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


texts = ['\ud800', '\uffff', '\U00010000', 'z', 'é', '', 'a', 'aa', 'B', '\udfff', '\U0010ffff']
show(lambda: (sorted(texts), max(texts), min(texts)))
show(lambda: ('\ud800' < '\uffff', '\ud800' < '\U00010000', '\udfff' > '\uf000', 'a' < 'b' < 'c', 'a' == 'a', 'é' == 'e\u0301', '' < 'a', 'Z' < 'a'))
show(lambda: 'a' < 1)
show(lambda: 'a' >= None)
show(lambda: b'a' > 'a')
show(lambda: ('a' == b'a', 'a' != b'a', 'a' == 1, 'a' is None))
show(lambda: (['a', '\ud800'] < ['a', '\uffff'], ('\udfff',) > ('\U0001f600',)))
