import traceback

def chain():
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('v') from e

try:
    chain()
except ValueError as e:
    for line in ''.join(traceback.format_exception(e)).splitlines():
        if not line.startswith(' '):
            print(line)
    print(len(traceback.format_tb(e.__traceback__)), traceback.format_exception(e, chain=False)[-1])
    print(traceback.format_exception_only(type(e), e))
