# Two texts side by side in a table of HTML. Within lines, "\0" and a sign begin what is marked and "\1" ends it.

from collections import deque as _deque

__all__ = ['HtmlDiff']

_STYLES = """
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }"""

_FILE = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_TABLE = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_LEGEND = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""


class _SideBySide:
    # Reads what `ndiff` says, up to four lines ahead, and gives pairs of lines: what stands beside a line that only one text has
    # is blank. Blanks are owed until the changed block ends, so that added lines come to stand beside removed ones.

    def __init__(self, delta):
        self.delta = iter(delta)
        self.ahead = []
        self.counts = [0, 0]
        self.owed = 0

    def peek(self):
        while len(self.ahead) < 4:
            self.ahead.append(next(self.delta, 'X'))
        return ''.join(line[0] for line in self.ahead)

    def plain(self, side, line=None):
        self.counts[side] += 1
        return self.counts[side], (self.ahead.pop(0) if line is None else line)[2:]

    def whole(self, side, sign):
        number, text = self.plain(side)
        return number, f'\0{sign}{text or " "}\1'

    def marked(self, side):
        number, text = self.plain(side)
        marks = self.ahead.pop(0)[2:]
        out, at = [], 0
        while at < len(marks):
            sign, start = marks[at], at
            while at < len(marks) and marks[at] == sign:
                at += 1
            piece = text[start:at]
            out.append(f'\0{sign}{piece}\1' if sign in '+-^' else piece)
        return number, ''.join(out) + text[len(marks):]

    def steps(self):
        """Left, right (either may be None) and whether it is a change."""
        while True:
            signs = self.peek()
            if signs.startswith('-?+?'):
                yield self.marked(0), self.marked(1), True
            elif signs.startswith('--++'):
                self.owed -= 1
                yield self.whole(0, '-'), None, True
            elif signs.startswith(('--?+', '--+', '- ')):
                left = self.whole(0, '-')
                yield from self.settle(self.owed - 1)
                yield left, None, True
            elif signs.startswith('-+?'):
                yield self.plain(0), self.marked(1), True
            elif signs.startswith('-?+'):
                yield self.marked(0), self.plain(1), True
            elif signs[0] == '-':
                self.owed -= 1
                yield self.whole(0, '-'), None, True
            elif signs.startswith('+--'):
                self.owed += 1
                yield None, self.whole(1, '+'), True
            elif signs.startswith(('+ ', '+-')):
                right = self.whole(1, '+')
                yield from self.settle(self.owed + 1)
                yield None, right, True
            elif signs[0] == '+':
                self.owed += 1
                yield None, self.whole(1, '+'), True
            elif signs[0] == ' ':
                line = self.ahead.pop(0)
                yield self.plain(0, line), self.plain(1, line), False
            else:
                yield from self.settle(self.owed)
                return

    def settle(self, owed):
        self.owed = 0
        blank = '', '\n'
        for _ in range(-owed):
            yield None, blank, True
        for _ in range(owed):
            yield blank, None, True

    def pairs(self):
        lefts, rights = _deque(), _deque()
        for left, right, changed in self.steps():
            if left is not None:
                lefts.append((left, changed))
            if right is not None:
                rights.append((right, changed))
            while lefts and rights:
                (left, changed), (right, also) = lefts.popleft(), rights.popleft()
                yield left, right, changed or also


def _with_context(pairs, lines):
    # Groups of changes with so many lines around them; three times None where something is left out.
    before = _deque(maxlen=lines + 1)
    seen = left = 0
    for pair in pairs:
        if left and not pair[2]:
            left -= 1
            yield pair
            continue
        if not left:
            before.append(pair)
            seen += 1
            if not pair[2]:
                continue
            if seen > lines + 1:
                yield None, None, None
            yield from before
            before.clear()
            seen = 0
        else:
            yield pair
        left = lines


class HtmlDiff:
    """Tables of HTML that show two texts side by side, with what differs marked."""

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=_missing):
        if charjunk is _missing:
            from difflib import IS_CHARACTER_JUNK as charjunk
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """A whole page with the table."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = _FILE % {'styles': _STYLES, 'legend': _LEGEND, 'table': table, 'charset': charset}
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """The table alone."""
        from difflib import ndiff
        prefixes = f'from{HtmlDiff._default_prefix}_', f'to{HtmlDiff._default_prefix}_'
        HtmlDiff._default_prefix += 1
        delta = ndiff(self._untabbed(fromlines), self._untabbed(tolines), self._linejunk, self._charjunk)
        rows = _SideBySide(delta).pairs()
        if context:
            rows = _with_context(rows, numlines)
        if self._wrapcolumn:
            rows = self._wrapped(rows)
        # A row that stands for lines left out has no cells.
        cells = [(self._cell(prefixes[0], *left), self._cell(prefixes[1], *right), changed) if changed is not None else None
                 for left, right, changed in rows]
        ids, links = [''] * len(cells), [''] * len(cells)
        last = changes = 0
        inside = False
        for at, cell in enumerate(cells):
            if not (cell and cell[2]):
                inside = False
            elif not inside:
                inside = True
                ids[max(0, at - numlines)] = f' id="difflib_chg_{prefixes[1]}_{changes}"'
                changes += 1
                links[at] = f'<a href="#difflib_chg_{prefixes[1]}_{changes}">n</a>'
                last = at
        if not cells:
            text = 'No Differences Found' if context else 'Empty File'
            cell = f'<td></td><td>&nbsp;{text}&nbsp;</td>'
            cells, ids, links = [(cell, cell, False)], [''], ['']
        if not (cells[0] and cells[0][2]):
            links[0] = f'<a href="#difflib_chg_{prefixes[1]}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefixes[1]}_top">t</a>'
        data = []
        for at, cell in enumerate(cells):
            if cell is not None:
                data.append(f'            <tr><td class="diff_next"{ids[at]}>{links[at]}</td>{cell[0]}'
                            f'<td class="diff_next">{links[at]}</td>{cell[1]}</tr>\n')
            elif at > 0:
                data.append('        </tbody>        \n        <tbody>\n')
        header = ''
        if fromdesc or todesc:
            header = '<thead><tr>' + ''.join(
                f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{text}</th>'
                for text in (fromdesc, todesc)) + '</tr></thead>'
        table = _TABLE % {'data_rows': ''.join(data), 'header_row': header, 'prefix': prefixes[1]}
        for sign, kind in ('+', 'add'), ('-', 'sub'), ('^', 'chg'):
            table = table.replace('\0' + sign, f'<span class="diff_{kind}">')
        return table.replace('\1', '</span>').replace('\t', '&nbsp;')

    def _untabbed(self, lines):
        # The blanks that stand for tabs become tabs, which are shown so that they keep their width.
        return [line.replace(' ', '\0').expandtabs(self._tabsize).replace(' ', '\t').replace('\0', ' ').rstrip('\n')
                for line in lines]

    def _cell(self, prefix, number, text):
        shown = f' id="{prefix}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{shown}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _wrapped(self, rows):
        for left, right, changed in rows:
            if changed is None:
                yield left, right, changed
                continue
            lefts, rights = self._split(*left), self._split(*right)
            for at in range(max(len(lefts), len(rights))):
                yield (lefts[at] if at < len(lefts) else ('', ' '), rights[at] if at < len(rights) else ('', ' '), changed)

    def _split(self, number, text):
        most, lines = self._wrapcolumn, []
        while True:
            if not number or len(text) <= most or len(text) - text.count('\0') * 3 <= most:
                lines.append((number, text))
                return lines
            at = shown = 0
            sign = ''
            while shown < most and at < len(text):
                if text[at] == '\0':
                    sign = text[at + 1]
                    at += 2
                elif text[at] == '\1':
                    sign = ''
                    at += 1
                else:
                    at += 1
                    shown += 1
            head, text = text[:at], text[at:]
            if sign:
                head += '\1'
                text = f'\0{sign}{text}'
            lines.append((number, head))
            number = '>'
