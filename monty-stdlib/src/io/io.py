# Streams in memory.

import abc

from sys import _TextIOWrapper as _StandardStream

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO',
           'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase',
           'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE',
           'text_encoding', 'IncrementalNewlineDecoder', 'Reader', 'Writer']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 131072
BlockingIOError = BlockingIOError
open = open


def open_code(path):
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    return 'locale' if encoding is None else encoding


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase(metaclass=abc.ABCMeta):
    """What all streams have in common."""
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(f'{self.__class__.__name__}.{name}() not supported')

    def seek(self, pos, whence=0):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        self._unsupported('truncate')

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def fileno(self):
        self._unsupported('fileno')

    def isatty(self):
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1):
        size = -1 if size is None else size.__index__()
        found = bytearray()
        while size < 0 or len(found) < size:
            octet = self.read(1)
            if not octet:
                break
            found += octet
            if octet == b'\n':
                break
        return bytes(found)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        if hint is None or hint <= 0:
            return list(self)
        n = 0
        lines = []
        for line in self:
            lines.append(line)
            n += len(line)
            if n >= hint:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Streams of bytes without a buffer."""

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        found = bytearray(size.__index__())
        n = self.readinto(found)
        if n is None:
            return None
        del found[n:]
        return bytes(found)

    def readall(self):
        found = bytearray()
        while True:
            piece = self.read(DEFAULT_BUFFER_SIZE)
            if not piece:
                break
            found += piece
        return bytes(found)

    def readinto(self, b):
        self._unsupported('readinto')

    def write(self, b):
        self._unsupported('write')


class BufferedIOBase(IOBase):
    """Streams of bytes with a buffer."""

    def read(self, size=-1):
        self._unsupported('read')

    def read1(self, size=-1):
        self._unsupported('read1')

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, b):
        self._unsupported('write')

    def detach(self):
        self._unsupported('detach')


def _size(value):
    if value is None:
        return -1
    index = getattr(type(value), '__index__', None)
    if index is None:
        raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")
    return index(value)


class BytesIO(BufferedIOBase):
    """A stream of bytes in memory."""
    __module__ = '_io'

    def __init__(self, initial_bytes=b''):
        self._buffer = bytearray()
        if initial_bytes is not None:
            self._buffer += _octets(initial_bytes)
        self._pos = 0

    def _checkClosed(self, msg=None):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def getvalue(self):
        self._checkClosed()
        return bytes(self._buffer)

    def getbuffer(self):
        self._checkClosed()
        return memoryview(self._buffer)

    def close(self):
        self._buffer = bytearray()
        self._closed = True

    def read(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        if size < 0:
            size = len(self._buffer)
        found = bytes(self._buffer[self._pos:self._pos + size])
        self._pos += len(found)
        return found

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        at = self._buffer.find(b'\n', self._pos)
        end = len(self._buffer) if at < 0 else at + 1
        if 0 <= size < end - self._pos:
            end = self._pos + size
        found = bytes(self._buffer[self._pos:end])
        self._pos += len(found)
        return found

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._checkClosed()
        data = _octets(b)
        n = len(data)
        if n == 0:
            return 0
        if self._pos > len(self._buffer):
            self._buffer += bytes(self._pos - len(self._buffer))
        self._buffer[self._pos:self._pos + n] = data
        self._pos += n
        return n

    def seek(self, pos, whence=0, /):
        self._checkClosed()
        pos = pos.__index__()
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, len(self._buffer) + pos)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos

    def tell(self):
        self._checkClosed()
        return self._pos

    def truncate(self, pos=None, /):
        self._checkClosed()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f'negative truncate position {pos}')
        del self._buffer[pos:]
        return pos

    def readable(self):
        self._checkClosed()
        return True

    seekable = writable = readable

    def __getstate__(self):
        return self.getvalue(), self._pos, None

    def __setstate__(self, state):
        self._buffer = bytearray(state[0])
        self._pos = state[1]


def _octets(b):
    if isinstance(b, (bytes, bytearray)):
        return b
    if isinstance(b, memoryview):
        return bytes(b)
    if type(b).__name__ == 'array' and hasattr(b, 'tobytes'):
        return b.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")


class TextIOBase(IOBase):
    """Streams of text."""
    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1):
        self._unsupported('read')

    def write(self, s):
        self._unsupported('write')

    def readline(self):
        self._unsupported('readline')

    def detach(self):
        self._unsupported('detach')


TextIOBase.register(_StandardStream)


def _translated(text, newline, seen=None):
    # Line ends as a reader with this `newline` sees them.
    if newline is None:
        return text.replace('\r\n', '\n').replace('\r', '\n')
    return text


def _line_end(text, start, newline):
    # Where the line that starts there ends.
    if newline is None or newline == '\n':
        at = text.find('\n', start)
        return len(text) if at < 0 else at + 1
    if newline == '':
        feed, ret = text.find('\n', start), text.find('\r', start)
        if ret < 0 or 0 <= feed < ret:
            return len(text) if feed < 0 else feed + 1
        return ret + 2 if feed == ret + 1 else ret + 1
    at = text.find(newline, start)
    return len(text) if at < 0 else at + len(newline)


class StringIO(TextIOBase):
    """A stream of text in memory."""
    __module__ = '_io'

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        # What is written at the end waits in pieces until the whole is asked for.
        self._text = ''
        self._pieces = []
        self._length = 0
        self._pos = 0
        self._newline = newline
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _whole(self):
        if self._pieces:
            self._text += ''.join(self._pieces)
            self._pieces = []
        return self._text

    def _checkClosed(self, msg=None):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def getvalue(self):
        self._checkClosed()
        return self._whole()

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        n = len(s)
        newline = self._newline
        if newline != '\n' and newline != '':
            if newline is None:
                s = _translated(s, None)
            else:
                s = s.replace('\n', newline)
        if not s:
            return n
        pos = self._pos
        if pos == self._length:
            self._pieces.append(s)
            self._length += len(s)
            self._pos = self._length
            return n
        text = self._whole()
        if pos > len(text):
            text += '\0' * (pos - len(text))
        self._text = text[:pos] + s + text[pos + len(s):]
        self._length = len(self._text)
        self._pos = pos + len(s)
        return n

    def read(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        text = self._whole()
        end = len(text) if size < 0 else self._pos + size
        found = text[self._pos:end]
        self._pos += len(found)
        return found

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        text = self._whole()
        if self._pos >= len(text):
            return ''
        end = _line_end(text, self._pos, self._newline)
        if 0 <= size < end - self._pos:
            end = self._pos + size
        found = text[self._pos:end]
        self._pos = end
        return found

    def seek(self, pos, whence=0, /):
        self._checkClosed()
        pos = pos.__index__()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = self._length
        return self._pos

    def tell(self):
        self._checkClosed()
        return self._pos

    def truncate(self, pos=None, /):
        self._checkClosed()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f'Negative size value {pos}')
        self._text = self._whole()[:pos]
        self._length = len(self._text)
        return pos

    def close(self):
        self._text = ''
        self._pieces = []
        self._closed = True

    def readable(self):
        self._checkClosed()
        return True

    seekable = writable = readable

    @property
    def line_buffering(self):
        self._checkClosed()
        return False

    def detach(self):
        raise UnsupportedOperation('detach')

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __getstate__(self):
        return self.getvalue(), self._newline, self._pos, None

    def __setstate__(self, state):
        self.__init__(state[0], state[1])
        self._pos = state[2]


class _Buffered(BufferedIOBase):
    """A buffer around a raw stream, which is asked at once."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self.raw = raw

    @property
    def closed(self):
        return self.raw.closed

    def close(self):
        self.raw.close()

    def flush(self):
        if self.closed:
            raise ValueError('flush of closed file')
        self.raw.flush()

    def detach(self):
        raw, self.raw = self.raw, None
        return raw

    def seek(self, pos, whence=0):
        return self.raw.seek(pos, whence)

    def tell(self):
        return self.raw.tell()

    def seekable(self):
        return self.raw.seekable()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def truncate(self, pos=None):
        return self.raw.truncate(pos)

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        return f'<_io.{type(self).__name__}>'


class BufferedReader(_Buffered):
    """Reads from a raw stream."""
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        super().__init__(raw, buffer_size)

    def read(self, size=-1, /):
        return self.raw.read(-1 if size is None else size)

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        return self.raw.readline(size)

    def peek(self, size=0, /):
        at = self.raw.tell()
        found = self.raw.read()
        self.raw.seek(at)
        return found


class BufferedWriter(_Buffered):
    """Writes to a raw stream."""
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    def write(self, b, /):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self.raw.write(b)


class BufferedRandom(BufferedReader, BufferedWriter):
    """Reads from and writes to a raw stream."""
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        _Buffered.__init__(self, raw, buffer_size)


class BufferedRWPair(BufferedIOBase):
    """A reader and a writer."""
    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readline(self, size=-1, /):
        return self.reader.readline(size)

    def write(self, b, /):
        return self.writer.write(b)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        self.writer.close()
        self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


class FileIO(RawIOBase):
    """A file of the operating system, of which there is none."""
    __module__ = '_io'

    def __init__(self, file, mode='r', closefd=True, opener=None):
        raise PermissionError(1, 'files are opened with open(), which is the host\'s', file)


class TextIOWrapper(TextIOBase):
    """A stream of text over a stream of bytes."""
    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        ''.encode(encoding or 'utf-8')
        self._raw = buffer
        self.encoding = encoding or 'utf-8'
        self.errors = errors or 'strict'
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._read = None
        self._at = 0
        self._unwritten = []

    @property
    def buffer(self):
        return self._raw

    @property
    def name(self):
        return self._raw.name

    @property
    def closed(self):
        return self._raw.closed

    def __repr__(self):
        shown = '<_io.TextIOWrapper'
        name = getattr(self._raw, 'name', None)
        if name is not None:
            shown += f' name={name!r}'
        mode = getattr(self, 'mode', None)
        if mode is not None:
            shown += f' mode={mode!r}'
        return f'{shown} encoding={self.encoding!r}>'

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self.encoding = encoding
            self.errors = 'strict'
        if errors is not None:
            self.errors = errors
        if newline is not ...:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def seekable(self):
        return self._raw.seekable()

    def readable(self):
        return self._raw.readable()

    def writable(self):
        return self._raw.writable()

    def fileno(self):
        return self._raw.fileno()

    def isatty(self):
        return self._raw.isatty()

    def flush(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        self._hand_on()
        self._raw.flush()

    def _hand_on(self):
        if self._unwritten:
            data, self._unwritten = b''.join(self._unwritten), []
            self._raw.write(data)

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        if self._raw is None:
            raise ValueError('buffer is already detached')
        self.flush()
        raw, self._raw = self._raw, None
        return raw

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        if not self._raw.writable():
            raise UnsupportedOperation('not writable')
        n = len(s)
        ends = '\n' in s
        if ends and self._newline not in (None, '', '\n'):
            s = s.replace('\n', self._newline)
        self._unwritten.append(s.encode(self.encoding, self.errors))
        self._read = None
        if self.write_through or self.line_buffering and ends:
            self._hand_on()
        return n

    def _decoded(self):
        # All there is to read: streams in memory are not long.
        if self._read is None:
            self._checkClosed()
            if not self._raw.readable():
                raise UnsupportedOperation('not readable')
            self._hand_on()
            text = self._raw.read().decode(self.encoding, self.errors)
            self._read = _translated(text, self._newline)
            self._at = 0
        return self._read

    def read(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        text = self._decoded()
        end = len(text) if size < 0 else self._at + size
        found = text[self._at:end]
        self._at += len(found)
        if self._at >= len(text):
            self._read = None
        return found

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        text = self._decoded()
        if self._at >= len(text):
            self._read = None
            return ''
        end = _line_end(text, self._at, self._newline)
        if 0 <= size < end - self._at:
            end = self._at + size
        found = text[self._at:end]
        self._at = end
        return found

    def tell(self):
        self._hand_on()
        at = self._raw.tell()
        if self._read is not None:
            at -= len(self._read[self._at:].encode(self.encoding, self.errors))
        return at

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if whence == 1 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence == 0 and cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        if whence == 1:
            return self.tell()
        self._hand_on()
        self._read = None
        return self._raw.seek(cookie, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self._raw.truncate(self.tell() if pos is None else pos)


class IncrementalNewlineDecoder:
    """Turns line ends into line feeds, piece by piece."""
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self.errors = errors
        self._pending = False
        self._seen = []

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if self._pending and (text or final):
            text = '\r' + text
            self._pending = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._pending = True
        for kind in ('\r\n', '\n', '\r'):
            rest = text.replace('\r\n', '') if kind != '\r\n' else text
            if kind in rest and kind not in self._seen:
                self._seen.append(kind)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    def reset(self):
        self._seen = []
        self._pending = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        found = [kind for kind in ('\r', '\n', '\r\n') if kind in self._seen]
        return None if not found else found[0] if len(found) == 1 else tuple(found)


class Reader(metaclass=abc.ABCMeta):
    """What can be read from."""
    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        pass

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Reader and any(['read' in base.__dict__ for base in C.__mro__]):
            return True
        return NotImplemented

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


class Writer(metaclass=abc.ABCMeta):
    """What can be written to."""
    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        pass

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Writer and any(['write' in base.__dict__ for base in C.__mro__]):
            return True
        return NotImplemented

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)
