# File names by patterns of the shell.

import re

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, 'ISO-8859-1')).encode('ISO-8859-1')).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is not None]


def filterfalse(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is None]


def translate(pat):
    pieces = []
    stars = []
    at = 0
    size = len(pat)
    while at < size:
        c = pat[at]
        at += 1
        if c == '*':
            while at < size and pat[at] == '*':
                at += 1
            stars.append(len(pieces))
            pieces.append('.*')
        elif c == '?':
            pieces.append('.')
        elif c == '[':
            piece, at = _bracket(pat, at)
            pieces.append(piece)
        else:
            pieces.append(re.escape(c))
    if not stars:
        return '(?s:' + ''.join(pieces) + r')\z'
    # All stars but the last take as little as they can, and never more later.
    out = pieces[:stars[0]]
    for k, star in enumerate(stars):
        end = stars[k + 1] if k + 1 < len(stars) else size + 1
        fixed = ''.join(pieces[star + 1:end])
        out.append('(?>.*?' + fixed + ')' if k + 1 < len(stars) else '.*' + fixed)
    return '(?s:' + ''.join(out) + r')\z'


def _bracket(pat, start):
    size = len(pat)
    end = start
    if end < size and pat[end] == '!':
        end += 1
    if end < size and pat[end] == ']':
        end += 1
    while end < size and pat[end] != ']':
        end += 1
    if end >= size:
        return r'\[', start
    stuff = pat[start:end]
    if '-' not in stuff:
        stuff = stuff.replace('\\', r'\\')
    else:
        chunks = []
        at = start
        k = at + 2 if pat[at] == '!' else at + 1
        while True:
            k = pat.find('-', k, end)
            if k < 0:
                break
            chunks.append(pat[at:k])
            at = k + 1
            k = k + 3
        chunk = pat[at:end]
        if chunk:
            chunks.append(chunk)
        else:
            chunks[-1] += '-'
        # A range whose ends are the wrong way round holds nothing.
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        stuff = '-'.join([s.replace('\\', r'\\').replace('-', r'\-') for s in chunks])
    end += 1
    if not stuff:
        return '(?!)', end
    if stuff == '!':
        return '.', end
    stuff = re.sub(r'([&~|])', r'\\\1', stuff)
    if stuff[0] == '!':
        stuff = '^' + stuff[1:]
    elif stuff[0] in ('^', '['):
        stuff = '\\' + stuff
    return f'[{stuff}]', end
