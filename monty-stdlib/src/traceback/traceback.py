# Exceptions and where they were raised, as text.

import sys

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_sentinel = object()
_RECURSIVE_CUTOFF = 3
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class FrameSummary:
    """One entry of a traceback."""
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', '_shown', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self._shown = None
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = {k: repr(v) for k, v in locals.items()} if locals else None

    @property
    def line(self):
        return self._line.strip() if self._line is not None else ''

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == \
                (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4


class StackSummary(list):
    """The entries of a traceback."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        result = cls()
        for frame, lineno in frame_gen:
            result.append(FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name))
        return result._limited(limit)

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def _limited(self, limit):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None:
            if limit >= 0:
                self[:] = self[:limit]
            else:
                self[:] = self[limit:]
        return self

    def format_frame_summary(self, frame_summary, **kwargs):
        f = frame_summary
        text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n'
        if f._shown is not None:
            text += f._shown
        elif f._line and f._line.strip():
            text += f'    {f._line.strip()}\n'
        if f.locals:
            for name in sorted(f.locals):
                text += f'    {name} = {f.locals[name]}\n'
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0
        for frame in self:
            formatted = self.format_frame_summary(frame)
            if formatted is None:
                continue
            here = (frame.filename, frame.lineno, frame.name)
            if here != last:
                if count > _RECURSIVE_CUTOFF:
                    result.append(_repeated(count))
                last = here
                count = 0
            count += 1
            if count > _RECURSIVE_CUTOFF:
                continue
            result.append(formatted)
        if count > _RECURSIVE_CUTOFF:
            result.append(_repeated(count))
        return result


def _repeated(count):
    count -= _RECURSIVE_CUTOFF
    return f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"


def _summary(tb, limit=None):
    result = StackSummary()
    if tb is None:
        return result
    for filename, lineno, name, line, shown, end_lineno, colno, end_colno in _traced_frames(tb):
        frame = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        frame._shown = shown
        result.append(frame)
    return result._limited(limit)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    return iter(())


def extract_tb(tb, limit=None):
    return _summary(tb, limit)


def extract_stack(f=None, limit=None):
    return StackSummary()


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass


def clear_frames(tb):
    pass


def _safe_repr(value):
    try:
        return repr(value)
    except Exception:
        return '<__notes__ repr() failed>'


def _safe_str(value):
    try:
        return str(value)
    except BaseException:
        return f'<exception str() failed>'


def _type_name_of(cls):
    module = cls.__module__
    if module in ('__main__', 'builtins'):
        return cls.__qualname__
    return f'{module}.{cls.__qualname__}'


class TracebackException:
    """All that a report of an exception needs."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = _summary(exc_traceback, limit)
        self.exc_type = exc_type if save_exc_type else None
        self._exc_type = exc_type
        self.exc_type_str = _type_name_of(exc_type) if exc_type is not None else 'NoneType'
        self._str = _safe_str(exc_value)
        notes = getattr(exc_value, '__notes__', None)
        self.__notes__ = notes
        self._is_syntax = exc_type is not None and issubclass(exc_type, SyntaxError)
        if self._is_syntax:
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        elif exc_value is not None:
            told = _suggestion(exc_value)
            if exc_traceback is None and issubclass(exc_type, NameError) and told:
                # What names there were is known from the frames alone.
                told = f". Did you forget to import '{exc_value.name}'?" if told.endswith("import '%s'?" % exc_value.name) else ''
            self._str += told
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = None
        self.exceptions = None
        if exc_value is None:
            return
        options = dict(limit=limit, max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
        cause, context = exc_value.__cause__, exc_value.__context__
        if cause is not None and id(cause) not in seen:
            self.__cause__ = TracebackException(type(cause), cause, cause.__traceback__, **options)
        if context is not None and id(context) not in seen and \
                not (compact and (self.__cause__ is not None or self.__suppress_context__)):
            self.__context__ = TracebackException(type(context), context, context.__traceback__, **options)
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException(type(e), e, e.__traceback__, **options) for e in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        if self._exc_type is None:
            yield indent + 'NoneType: None\n' if not self._str else indent + _final_line(None, self._str)
            return
        if not self._is_syntax:
            if _depth > 0:
                for line in _final_line(self.exc_type_str, self._str).rstrip('\n').split('\n'):
                    yield indent + line + '\n'
            else:
                yield _final_line(self.exc_type_str, self._str)
        else:
            for line in self._format_syntax_error():
                yield indent + line
        notes = self.__notes__
        if isinstance(notes, (list, tuple)):
            for note in notes:
                for line in _safe_str(note).split('\n'):
                    yield indent + line + '\n'
        elif notes is not None:
            yield f'{indent}{_safe_repr(notes)}\n'
        if self.exceptions and show_group:
            for ex in self.exceptions:
                yield from ex.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _format_syntax_error(self):
        suffix = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f' ({self.filename})'
        text = self.text
        if isinstance(text, str):
            rtext = text.rstrip('\n')
            ltext = rtext.lstrip(' \n\f')
            spaces = len(rtext) - len(ltext)
            yield f'    {ltext}\n'
            if self.offset is not None:
                offset = self.offset
                end_offset = self.end_offset if self.end_offset not in (None, 0) else offset
                if self.lineno == self.end_lineno or self.end_lineno is None:
                    if offset == end_offset or end_offset == -1:
                        end_offset = offset + 1
                else:
                    end_offset = len(rtext) + 1
                colno = offset - 1 - spaces
                if colno >= 0:
                    blank = ''.join([c if c.isspace() else ' ' for c in ltext[:colno]])
                    yield f"    {blank}{'^' * (end_offset - offset)}\n"
        yield f"{self.exc_type_str}: {self.msg or '<no detail available>'}{suffix}\n"

    def format(self, *, chain=True, _ctx=None, **kwargs):
        if _ctx is None:
            _ctx = _Printing()
        output = []
        exc = self
        if chain:
            while exc:
                if exc.__cause__ is not None:
                    message, other = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, other = _CONTEXT, exc.__context__
                else:
                    message, other = None, None
                output.append((message, exc))
                exc = other
        else:
            output.append((None, exc))
        for message, exc in reversed(output):
            if message is not None:
                yield from _ctx.emit(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.emit('Traceback (most recent call last):\n')
                    yield from _ctx.emit(exc.stack.format())
                yield from _ctx.emit(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from self._format_group(exc, _ctx)

    def _format_group(self, exc, ctx):
        is_top = ctx.depth == 0
        if is_top:
            ctx.depth += 1
        if exc.stack:
            yield from ctx.emit('Exception Group Traceback (most recent call last):\n', '+' if is_top else None)
            yield from ctx.emit(exc.stack.format())
        yield from ctx.emit(exc.format_exception_only())
        total = len(exc.exceptions)
        n = total if total <= self.max_group_width else self.max_group_width + 1
        ctx.need_close = False
        for i in range(n):
            last = i == n - 1
            if last:
                ctx.need_close = True
            truncated = i >= self.max_group_width
            title = '...' if truncated else f'{i + 1}'
            yield f"{ctx.indent()}{'+-' if i == 0 else '  '}+---------------- {title} ----------------\n"
            ctx.depth += 1
            if not truncated:
                yield from exc.exceptions[i].format(_ctx=ctx)
            else:
                rest = total - self.max_group_width
                yield from ctx.emit(f"and {rest} more exception{'s' if rest > 1 else ''}\n")
            if last and ctx.need_close:
                yield f'{ctx.indent()}+------------------------------------\n'
                ctx.need_close = False
            ctx.depth -= 1
        if is_top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end='')


class _Printing:
    """How deep in groups a report is."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def emit(self, text, margin=None):
        if margin is None:
            margin = '|'
        prefix = self.indent()
        if self.depth:
            prefix += margin + ' '
        for piece in [text] if isinstance(text, str) else text:
            if not self.depth:
                yield piece
            else:
                for line in piece.splitlines(True):
                    yield prefix + line


def _final_line(name, text):
    return f'{name}: {text}\n' if text else f'{name}\n'


def _parsed(exc, value):
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc
    return value


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    value, tb = _both(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def _both(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _sentinel:
        value = _parsed(exc, value)
        return value, value.__traceback__ if value is not None else None
    return value, tb


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    value, tb = _both(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    value = _parsed(exc, value)
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    raise ValueError('no last exception')
