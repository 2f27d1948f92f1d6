# The str.is… family on single characters
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


ROW = ['a', 'A', '1', '²', '¼', '五', 'Ⅷ', 'ǅ', ' ', '\t', '\xa0', '\x1c', '\u200b', '_', '', '\x7f', '\xad', '\ue000', '\ud800', '😀', '٣', 'ª', '\u0345', '१a', 'a b']
for name in ('alnum', 'alpha', 'ascii', 'decimal', 'digit', 'identifier', 'lower', 'numeric', 'printable', 'space', 'title', 'upper'):
    print(name, ''.join('01'[getattr(c, 'is' + name)()] for c in ROW))
show(lambda: 'a'.isalpha(1))
show(lambda: str.isdigit(5))
show(lambda: ('Ab Cd'.istitle(), 'AB'.istitle(), 'A1b'.istitle(), 'A1B'.istitle(), '1'.istitle(), "It'S".istitle(), "It's".istitle(), 'ǅa'.istitle()))
show(lambda: ('a1'.islower(), 'A1'.isupper(), '1'.islower(), 'ª'.islower(), 'ᵃ'.islower(), 'Ⓐ'.isupper(), 'ⅷ'.islower()))
