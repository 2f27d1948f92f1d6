# UnicodeDecodeError: five arguments and its text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


E = UnicodeDecodeError
e = E('utf-8', b'a\xff', 1, 2, 'reason')
show(lambda: E())
show(lambda: E('a', b'b', 1, 2))
try: b'a\xffb'.decode()
except E as e: print(e.encoding, e.object, e.start, e.end, e.reason)
try: b'\xe9'.decode('ascii')
except UnicodeError as e: print(type(e).__name__, e)
