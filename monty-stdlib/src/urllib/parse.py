# URLs: taking apart, putting together, quoting.

import re
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote',
           'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult',
           'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu',
                 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp',
               'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

_STRIPPED = ''.join([chr(c) for c in range(33)])


class _Netloc:
    """What stands in the network location."""

    __slots__ = ()

    def _parts(self):
        netloc = self.netloc
        at, colon = ('@', ':') if isinstance(netloc, str) else (b'@', b':')
        userinfo, have, hostinfo = netloc.rpartition(at)
        if not have:
            return None, None, hostinfo
        user, have, password = userinfo.partition(colon)
        return user, password if have else None, hostinfo

    @property
    def username(self):
        return self._parts()[0]

    @property
    def password(self):
        return self._parts()[1]

    def _host(self):
        hostinfo = self._parts()[2]
        text = isinstance(hostinfo, str)
        open_, close, colon = ('[', ']', ':') if text else (b'[', b']', b':')
        _, have, bracketed = hostinfo.partition(open_)
        if have:
            host, _, port = bracketed.partition(close)
            _, _, port = port.partition(colon)
        else:
            host, _, port = hostinfo.partition(colon)
        return host or None, port or None

    @property
    def hostname(self):
        host = self._host()[0]
        if not host:
            return None
        percent = '%' if isinstance(host, str) else b'%'
        host, have, zone = host.partition(percent)
        return host.lower() + have + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError('Port out of range 0-65535')
        return port

    def encode(self, encoding='ascii', errors='strict'):
        return _BYTES[type(self)](*[x.encode(encoding, errors) for x in self])

    def decode(self, encoding='ascii', errors='strict'):
        return _TEXTS[type(self)](*[x.decode(encoding, errors) for x in self])


class DefragResult(_Netloc, namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


class SplitResult(_Netloc, namedtuple('SplitResult', 'scheme netloc path query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Netloc, namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Netloc, namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(_Netloc, namedtuple('SplitResult', 'scheme netloc path query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Netloc, namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_BYTES = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
_TEXTS = {b: t for t, b in _BYTES.items()}


def _texts(*args):
    """The arguments as text, and whether they were bytes."""
    text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) is not text:
            raise TypeError('Cannot mix str and non-str arguments')
    if text:
        return args, False
    return tuple([x.decode('ascii', 'strict') if x else '' for x in args]), True


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), raw = _texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        path, params = _split_params(path)
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result.encode() if raw else result


def _split_params(path):
    at = path.find(';', path.rfind('/')) if '/' in path else path.find(';')
    return (path, '') if at < 0 else (path[:at], path[at + 1:])


def _check_netloc(netloc):
    if netloc.isascii():
        return
    import unicodedata
    plain = netloc.replace('@', '').replace(':', '').replace('#', '').replace('?', '')
    folded = unicodedata.normalize('NFKC', plain)
    if plain != folded:
        for c in '/?#@:':
            if c in folded:
                raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), raw = _texts(url, scheme)
    url = url.lstrip(_STRIPPED)
    scheme = scheme.strip(_STRIPPED)
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = query = fragment = ''
    at = url.find(':')
    if at > 0 and url[0].isascii() and url[0].isalpha():
        if all([c in scheme_chars for c in url[:at]]):
            scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == '//':
        end = min([k for k in [url.find(c, 2) for c in '/?#'] if k >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) is not (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_bracketed(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _check_netloc(netloc)
    result = SplitResult(scheme, netloc, url, query, fragment)
    return result.encode() if raw else result


def _check_bracketed(netloc):
    before, _, rest = netloc.rpartition('@')[2].partition('[')
    host, _, after = rest.partition(']')
    if before or after and not after.startswith(':'):
        raise ValueError('Invalid IPv6 URL')
    if host.startswith('v'):
        if not re.match(r'\Av[a-fA-F0-9]+\..+\z', host):
            raise ValueError('IPvFuture address is invalid')
    elif not re.fullmatch(r'[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?', host):
        if re.fullmatch(r'[0-9.]+', host):
            raise ValueError('An IPv4 address cannot be in brackets')
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def urlunparse(components):
    parts, raw = _texts(*components)
    scheme, netloc, url, params, query, fragment = parts
    if params:
        url = f'{url};{params}'
    result = urlunsplit((scheme, netloc, url, query, fragment))
    return result.encode('ascii') if raw else result


def urlunsplit(components):
    parts, raw = _texts(*components)
    scheme, netloc, url, query, fragment = parts
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//' or scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return _result(url, raw)


def _result(url, raw):
    return url.encode('ascii') if raw else url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), raw = _texts(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return _result(url, raw)
    if scheme in uses_netloc:
        if netloc:
            return _result(urlunparse((scheme, netloc, path, params, query, fragment)), raw)
        netloc = bnetloc
    if not path and not params:
        return _result(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)), raw)
    base_parts = bpath.split('/')
    if base_parts[-1] != '':
        del base_parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = base_parts + path.split('/')
        segments[1:-1] = [s for s in segments[1:-1] if s]
    resolved = []
    for segment in segments:
        if segment == '..':
            if resolved:
                resolved.pop()
        elif segment != '.':
            resolved.append(segment)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    path = '/'.join(resolved) or '/'
    if bpath[:1] == '/' and path[:1] != '/':
        path = '/' + path
    return _result(urlunparse((scheme, netloc, path, params, query, fragment)), raw)


def urldefrag(url):
    (url,), raw = _texts(url)
    if '#' in url:
        s, n, p, a, q, fragment = urlparse(url)
        result = DefragResult(urlunparse((s, n, p, a, q, '')), fragment)
    else:
        result = DefragResult(url, '')
    return result.encode() if raw else result


def unquote_to_bytes(string):
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    pieces = bytes(string).split(b'%')
    out = [pieces[0]]
    for piece in pieces[1:]:
        try:
            out.append(bytes.fromhex(piece[:2].decode('ascii')) if len(piece) > 1 and piece[:2].isalnum() else b'%' + piece[:2])
        except ValueError:
            out.append(b'%' + piece[:2])
        out.append(piece[2:])
    return b''.join(out)


_ascii_run = re.compile('([\x00-\x7f]+)')


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding, 'replace' if errors is None else errors)
    if '%' not in string:
        return string
    encoding = 'utf-8' if encoding is None else encoding
    errors = 'replace' if errors is None else errors
    out = []
    for at, piece in enumerate(_ascii_run.split(string)):
        out.append(unquote_to_bytes(piece).decode(encoding, errors) if at % 2 else piece)
    return ''.join(out)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    blank = ' ' if isinstance(string, str) else b' '
    if blank not in string:
        return quote(string, safe, encoding, errors)
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    kept = _SAFE.union([c for c in safe if c < 128])
    return ''.join([chr(c) if c in kept else f'%{c:02X}' for c in bs])


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None

    def shown(x):
        if isinstance(x, bytes):
            return quote_via(x, safe)
        return quote_via(str(x), safe, encoding, errors)

    pairs = []
    for k, v in query:
        k = shown(k)
        if not doseq or isinstance(v, (str, bytes)):
            pairs.append(k + '=' + shown(v))
            continue
        try:
            len(v)
        except TypeError:
            pairs.append(k + '=' + shown(v))
            continue
        for item in v:
            pairs.append(k + '=' + shown(item))
    return '&'.join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    raw = isinstance(qs, (bytes, bytearray))
    if raw:
        qs = bytes(qs).decode('latin-1')
    elif not isinstance(qs, str) and qs:
        raise TypeError(f'a bytes-like object is required, not {type(qs).__name__!r}')
    if isinstance(separator, bytes):
        separator = separator.decode('ascii')
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    result = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values:
            name = name.replace('+', ' ')
            value = value.replace('+', ' ')
            if raw:
                result.append((unquote_to_bytes(name.encode('latin-1')), unquote_to_bytes(value.encode('latin-1'))))
            else:
                result.append((unquote(name, encoding, errors), unquote(value, encoding, errors)))
    return result
