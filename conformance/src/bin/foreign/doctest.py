# `doctest` for foreign tests: the examples in the docstrings of a module, run one after another.

ELLIPSIS, NORMALIZE_WHITESPACE, IGNORE_EXCEPTION_DETAIL, SKIP, REPORT_NDIFF = 1, 2, 4, 8, 16
_FLAGS = {'ELLIPSIS': ELLIPSIS, 'NORMALIZE_WHITESPACE': NORMALIZE_WHITESPACE, 'SKIP': SKIP,
          'IGNORE_EXCEPTION_DETAIL': IGNORE_EXCEPTION_DETAIL}


class Example:
    def __init__(self, source, want, flags):
        self.source = source
        self.want = want
        self.flags = flags


def _flags_of(source):
    flags = 0
    for line in source.split('\n'):
        _, found, rest = line.rpartition('doctest:')
        if found and '#' in line:
            for word in rest.replace(',', ' ').split():
                flags |= _FLAGS.get(word.lstrip('+'), 0)
    return flags


def examples(text):
    """The examples of a docstring, in order."""
    lines = text.expandtabs().split('\n')
    found = []
    at = 0
    while at < len(lines):
        line = lines[at]
        stripped = line.lstrip(' ')
        if not (stripped == '>>>' or stripped.startswith('>>> ')):
            at += 1
            continue
        indent = len(line) - len(stripped)
        source = [stripped[4:]]
        at += 1
        while at < len(lines) and (lines[at][indent:] == '...' or lines[at][indent:].startswith('... ')) \
                and not lines[at][:indent].strip():
            source.append(lines[at][indent + 4:])
            at += 1
        want = []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip(' ').startswith('>>> ') \
                and lines[at].lstrip(' ') != '>>>':
            want.append(lines[at][indent:])
            at += 1
        code = '\n'.join(source) + '\n'
        found.append(Example(code, '\n'.join(want) + '\n' if want else '', _flags_of(code)))
    return found


def _same(got, want, flags):
    if got == want:
        return True
    want = want.replace('<BLANKLINE>\n', '\n')
    if got == want:
        return True
    if flags & NORMALIZE_WHITESPACE:
        got, want = ' '.join(got.split()), ' '.join(want.split())
        if got == want:
            return True
    if flags & ELLIPSIS and '...' in want:
        pieces = want.split('...')
        if not got.startswith(pieces[0]) or not got.endswith(pieces[-1]):
            return False
        at, end = len(pieces[0]), len(got) - len(pieces[-1])
        if at > end:
            return False
        for piece in pieces[1:-1]:
            at = got.find(piece, at, end)
            if at < 0:
                return False
            at += len(piece)
        return True
    return False


def _detail(text):
    """The name of the exception's class, without its module and what it says."""
    name = text.strip().split('\n')[0].partition(':')[0]
    return name.rpartition('.')[2]


def run(text, names, flags):
    """Runs a docstring's examples; gives what went wrong."""
    import contextlib, io, sys, traceback
    failures = []
    def display(value):
        if value is not None:
            print(repr(value))
            names['_'] = value
    for number, example in enumerate(examples(text)):
        each = flags | example.flags
        if each & SKIP or not example.source.strip():
            continue
        out, error = io.StringIO(), None
        with contextlib.redirect_stdout(out):
            try:
                code = compile(example.source, f'<doctest[{number}]>', 'single')
                result = exec(code, names)
            except BaseException as caught:
                error = caught
        got = out.getvalue()
        want = example.want
        at = want.find('Traceback (most recent call last):\n')
        if error is None:
            if at >= 0 or not _same(got, want, each):
                failures.append(f'{example.source!r} gave {got!r}, not {want!r}')
            continue
        said = ''.join(traceback.format_exception_only(error))
        if at < 0:
            failures.append(f'{example.source!r} raised {said!r}')
            continue
        lines = want[at:].split('\n')[1:]
        while lines and not (lines[0][:1].isalnum() or lines[0][:1] == '_'):
            lines.pop(0)
        want = '\n'.join(lines)
        if isinstance(error, SyntaxError):
            said = said[said.rfind('\n', 0, -1) + 1:] if not said.startswith(type(error).__name__) else said
        if not _same(said, want, each) and not (each & IGNORE_EXCEPTION_DETAIL and _detail(said) == _detail(want)):
            failures.append(f'{example.source!r} raised {said!r}, not {want!r}')
    return failures


def documented(module):
    """Names and docstrings with examples: the module's own, its `__test__`, its functions and classes."""
    found = {}
    def add(name, text):
        if isinstance(text, str) and '>>>' in text:
            found[name] = text
    add('__doc__', module.__doc__)
    for name, value in list(vars(module).items()):
        if getattr(value, '__module__', None) == module.__name__:
            add(name, getattr(value, '__doc__', None))
            if isinstance(value, type):
                for inner, method in list(vars(value).items()):
                    add(f'{name}.{inner}', getattr(method, '__doc__', None))
    for name, value in getattr(module, '__test__', {}).items():
        add(name, value if isinstance(value, str) else getattr(value, '__doc__', None))
    return found


class DocTestSuite:
    def __init__(self, module=None, optionflags=0, **rest):
        self.flags = optionflags
