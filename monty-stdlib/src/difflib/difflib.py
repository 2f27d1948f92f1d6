# Differences between sequences. Elements are numbered by equality; what is searched among the numbers is searched natively.

from collections import Counter as _Counter, deque as _deque, namedtuple as _namedtuple
from difflib.markup import HtmlDiff
from heapq import nlargest as _nlargest
from types import GenericAlias as _GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'HtmlDiff', 'Match']

Match = _namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements by their longest matching blocks."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Sets both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Sets the first sequence."""
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None
        self._first = None

    def set_seq2(self, b):
        """Sets the second sequence, whose elements are looked up: setting it is the dearer of the two."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self._first = None
        self._index()

    def _index(self):
        self.b2j = b2j = {}
        for at, element in enumerate(self.b):
            b2j.setdefault(element, []).append(at)
        self._numbers = numbers = {element: number for number, element in enumerate(b2j)}
        self._second = second = [0] * len(self.b)
        for number, places in enumerate(b2j.values()):
            for at in places:
                second[at] = number
        self.bjunk = junk = set()
        isjunk = self.isjunk
        if isjunk:
            for element in b2j:
                if isjunk(element):
                    junk.add(element)
            for element in junk:
                del b2j[element]
        self.bpopular = popular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            many = n // 100 + 1
            for element, places in b2j.items():
                if len(places) > many:
                    popular.add(element)
            for element in popular:
                del b2j[element]
        # 0: counts; 1: popular, extends a match; 2: junk, extends a match of junk.
        kinds = bytearray(len(numbers))
        for element in popular:
            kinds[numbers[element]] = 1
        for element in junk:
            kinds[numbers[element]] = 2
        self._kinds = bytes(kinds)

    def _numbered(self):
        if self._first is None:
            get = self._numbers.get
            self._first = [get(element, -1) for element in self.a]
        return self._first

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block that matches within the bounds, the first of them if there are several."""
        if ahi is None:
            ahi = len(self.a)
        if bhi is None:
            bhi = len(self.b)
        return Match(*_longest(self._numbered(), self._second, self._kinds, alo, ahi, blo, bhi))

    def get_matching_blocks(self):
        """All blocks that match, in order, and an empty one at the end."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        self.matching_blocks = [Match(*block) for block in _blocks(self._numbered(), self._second, self._kinds)]
        return self.matching_blocks

    def get_opcodes(self):
        """What to do to turn the first sequence into the second."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = codes = []
        for ai, bj, size in self.get_matching_blocks():
            if i < ai or j < bj:
                what = 'insert' if i == ai else 'delete' if j == bj else 'replace'
                codes.append((what, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(('equal', ai, i, bj, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        """Groups of changes with up to n equal elements around them."""
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        last = len(codes) - 1
        group = []
        for at, (what, i1, i2, j1, j2) in enumerate(codes):
            if what == 'equal':
                if at == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if at == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                if 0 < at < last and i2 - i1 > 2 * n:
                    group.append((what, i1, i1 + n, j1, j1 + n))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((what, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How similar the sequences are, from 0 to 1."""
        matches = sum(size for _, _, size in self.get_matching_blocks())
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of `ratio`."""
        if self.fullbcount is None:
            self.fullbcount = dict(_Counter(self.b))
        return _ratio(_common(self.a, self.fullbcount), len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of `quick_ratio`."""
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    __class_getitem__ = classmethod(_GenericAlias)


def _common(a, counts):
    return sum(min(n, counts.get(element, 0)) for element, n in _Counter(a).items())


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best `n` of the possibilities that are similar to the word, best first."""
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in _nlargest(n, found)]


def _aligned(line, tags):
    # Where nothing is marked, the line's own white space keeps the marks in their columns.
    return ''.join(c if tag == ' ' and c.isspace() else tag for c, tag in zip(line, tags)).rstrip()


class Differ:
    """Differences between lines of text, with marks for what differs within similar lines."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of both, each behind two characters that say where it is from."""
        for what, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if what == 'replace':
                yield from self._similar(a, alo, ahi, b, blo, bhi)
            elif what == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif what == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, lines, lo, hi):
        for at in range(lo, hi):
            yield f'{tag} {lines[at]}'

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        # The shorter side first, as it is read at once.
        removed, added = self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)
        if bhi - blo < ahi - alo:
            removed, added = added, removed
        yield from removed
        yield from added

    def _similar(self, a, alo, ahi, b, blo, bhi):
        # Each line of b is paired with the most similar line of a that is not far from it and behind the last pair.
        far = 10
        matcher = SequenceMatcher(self.charjunk)
        i0, j0 = alo, blo
        for j in range(blo, bhi):
            middle = alo + j - blo
            near = range(max(middle - far, i0), min(middle + far + 1, ahi))
            if not near:
                break
            matcher.set_seq2(b[j])
            best, pair = 0.74999, None
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, pair = matcher.ratio(), i
            if pair is None:
                continue
            yield from self._apart(a, i0, pair, b, j0, j)
            if a[pair] == b[j]:
                yield '  ' + a[pair]
            else:
                matcher.set_seq1(a[pair])
                yield from self._marked(a[pair], b[j], matcher.get_opcodes())
            i0, j0 = pair + 1, j + 1
        yield from self._apart(a, i0, ahi, b, j0, bhi)

    def _apart(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _marked(self, old, new, codes):
        below_old, below_new = [], []
        for what, i1, i2, j1, j2 in codes:
            la, lb = i2 - i1, j2 - j1
            if what == 'replace':
                below_old.append('^' * la)
                below_new.append('^' * lb)
            elif what == 'equal':
                below_old.append(' ' * la)
                below_new.append(' ' * lb)
            else:
                below_old.append('-' * la)
                below_new.append('+' * lb)
        yield '- ' + old
        marks = _aligned(old, ''.join(below_old))
        if marks:
            yield f'? {marks}\n'
        yield '+ ' + new
        marks = _aligned(new, ''.join(below_new))
        if marks:
            yield f'? {marks}\n'


def IS_LINE_JUNK(line, pat=None):
    """Is the line blank but for one `#`?"""
    if pat is None:
        return line.strip() in '#'
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Is it a blank or a tab?"""
    return ch in ws


def _span(start, stop):
    # The unified form: lines count from 1; one line needs no length; an empty range is named by the line before it.
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start + 1 if length else start},{length}'


def _bounds(start, stop):
    length = stop - start
    begin = start + 1 if length else start
    return str(begin) if length <= 1 else f'{begin},{begin + length - 1}'


def _check(a, b, *rest):
    # Bytes would be shown by their reprs.
    if a and not isinstance(a[0], str):
        raise TypeError(f'lines to compare must be str, not {type(a[0]).__name__} ({a[0]!r})')
    if b and not isinstance(b[0], str):
        raise TypeError(f'lines to compare must be str, not {type(b[0]).__name__} ({b[0]!r})')
    if isinstance(a, str):
        raise TypeError('input must be a sequence of strings, not str')
    if isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not str')
    for arg in rest:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def _head(mark, file, date, lineterm):
    date = f'\t{date}' if date else ''
    return f'{mark} {file}{date}{lineterm}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Differences in the unified format."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _head('---', fromfile, fromfiledate, lineterm)
            yield _head('+++', tofile, tofiledate, lineterm)
        yield f'@@ -{_span(group[0][1], group[-1][2])} +{_span(group[0][3], group[-1][4])} @@{lineterm}'
        for what, i1, i2, j1, j2 in group:
            if what == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if what != 'insert':
                for line in a[i1:i2]:
                    yield '-' + line
            if what != 'delete':
                for line in b[j1:j2]:
                    yield '+' + line


_CONTEXT_MARKS = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Differences in the context format."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _head('***', fromfile, fromfiledate, lineterm)
            yield _head('---', tofile, tofiledate, lineterm)
        kinds = {code[0] for code in group}
        yield '***************' + lineterm
        yield f'*** {_bounds(group[0][1], group[-1][2])} ****{lineterm}'
        if 'replace' in kinds or 'delete' in kinds:
            for what, i1, i2, _, _ in group:
                if what != 'insert':
                    for line in a[i1:i2]:
                        yield _CONTEXT_MARKS[what] + line
        yield f'--- {_bounds(group[0][3], group[-1][4])} ----{lineterm}'
        if 'replace' in kinds or 'insert' in kinds:
            for what, _, _, j1, j2 in group:
                if what != 'delete':
                    for line in b[j1:j2]:
                        yield _CONTEXT_MARKS[what] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """What `dfunc` makes of lines of bytes in an unknown encoding."""
    def text(s):
        try:
            return s.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            raise TypeError(f'all arguments must be bytes, not {type(s).__name__} ({s!r})') from error
    a, b = list(map(text, a)), list(map(text, b))
    rest = [text(arg) for arg in (fromfile, tofile, fromfiledate, tofiledate)]
    lineterm = text(lineterm)
    for line in dfunc(a, b, *rest, n, lineterm):
        yield line.encode('ascii', 'surrogateescape')


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """What `Differ` says of two lists of lines."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The first or the second list of lines that `ndiff` compared."""
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]
