import traceback
try:
    try:
        raise KeyError('a')
    except KeyError:
        raise IndexError('b')
except IndexError as e:
    e.add_note('a note')
    e.add_note('two\nlines')
    te = traceback.TracebackException.from_exception(e)
    print([line for line in te.format() if 'File' not in line])
    print(str(te), te.exc_type_str, te.__notes__, te.__context__.exc_type_str, te.__cause__)
