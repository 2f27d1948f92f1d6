# Bytes as text: errors, and the older encodings.


class Error(ValueError):
    """Text that stands for no bytes."""


class Incomplete(Exception):
    """Text that breaks off."""


def _made(answer):
    if isinstance(answer, str):
        raise Error(answer)
    return answer


def a2b_base64(data, /, *, strict_mode=False):
    return _made(_a2b_base64(data, bool(strict_mode)))


def b2a_base64(data, /, *, newline=True):
    return _b2a_base64(data, bool(newline))


def crc32(data, crc=0, /):
    return _crc32(data, crc & 0xffffffff)


def hexlify(data, sep=_missing, bytes_per_sep=1):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = bytes(data)
    return (data.hex() if sep is _missing else data.hex(sep, bytes_per_sep)).encode('ascii')


def b2a_hex(data, sep=_missing, bytes_per_sep=1):
    return hexlify(data, sep, bytes_per_sep)


def unhexlify(hexstr, /):
    return _made(_unhexlify(hexstr))


a2b_hex = unhexlify


def _ascii(data):
    return data.encode('ascii') if isinstance(data, str) else bytes(data)


def b2a_uu(data, /, *, backtick=False):
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 96 if backtick else 32
    out = bytearray([len(data) + 32 if data else zero])
    padded = bytes(data) + bytes(-len(data) % 3)
    for at in range(0, len(padded), 3):
        bits = int.from_bytes(padded[at:at + 3])
        for shift in (18, 12, 6, 0):
            n = bits >> shift & 63
            out.append(n + 32 if n else zero)
    out.append(10)
    return bytes(out)


def a2b_uu(data, /):
    data = _ascii(data)
    if not data:
        return b''
    size = (data[0] - 32) & 63
    bits = have = 0
    out = bytearray()
    for at in range(1, 1 + (size * 8 + 5) // 6 + 3):
        c = data[at] if at < len(data) else 32
        if c in (10, 13):
            c = 32
        if len(out) == size:
            break
        if not 32 <= c <= 96:
            raise Error('Illegal char')
        bits = bits << 6 | ((c - 32) & 63)
        have += 6
        if have >= 8:
            have -= 8
            out.append(bits >> have & 255)
            bits = bits & ((1 << have) - 1)
    for c in data[1 + (size * 4 + 2) // 3:]:
        if c not in (32, 96, 10, 13):
            raise Error('Trailing garbage')
    return bytes(out)


def a2b_qp(data, header=False):
    data = _ascii(data)
    out = bytearray()
    at = 0
    while at < len(data):
        c = data[at]
        if c == 61:
            rest = data[at + 1:at + 3]
            if not rest:
                break
            if rest[:1] in (b'\n', b'\r'):
                end = data.find(b'\n', at)
                at = len(data) if end < 0 else end + 1
            elif rest[:1] == b'=':
                out.append(61)
                at += 2
            elif len(rest) == 2 and all([k in b'0123456789abcdefABCDEF' for k in rest]):
                out.append(int(rest, 16))
                at += 3
            else:
                out.append(61)
                at += 1
            continue
        out.append(32 if header and c == 95 else c)
        at += 1
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _ascii(data)
    out = bytearray()
    width = 0
    newline = b'\r\n' if b'\r\n' in data else b'\n'
    at = 0
    size = len(data)
    while at < size:
        c = data[at]
        following = data[at + 1] if at + 1 < size else -1
        if istext and (c == 10 or c == 13 and following == 10):
            if out and out[-1] in (32, 9) and width:
                last = out.pop()
                out += b'=%02X' % last
            out += newline
            width = 0
            at += 2 if c == 13 else 1
            continue
        quote = (c > 126 or c == 61 or header and c == 95 or c == 46 and width == 0 and following in (10, 0, -1)
                 or not istext and c in (10, 13) or c in (9, 32) and (at + 1 == size or quotetabs)
                 or c < 33 and c not in (9, 10, 13, 32))
        if header and c == 32:
            piece = b'_'
        elif quote:
            piece = b'=%02X' % c
        else:
            piece = bytes([c])
        if width + len(piece) > 75 and following != 10:
            out += b'=' + newline
            width = 0
        out += piece
        width += len(piece)
        at += 1
    return bytes(out)
