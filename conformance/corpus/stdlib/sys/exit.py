import sys
for args in ((), (3,), ('message',), (None,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
