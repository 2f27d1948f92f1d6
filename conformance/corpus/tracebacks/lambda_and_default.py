# A lambda is shown under its name, a decorator where it stands.
# whole traceback
def deco(f):
    return (lambda g: g())(f)


@deco
def run():
    return (lambda x: x.y)(3)
