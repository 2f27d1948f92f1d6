# Bytes in alphabets of 16, 32, 64 and 85 characters.

import binascii
import re

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode',
           'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = 57


def _bytes_from_decode_data(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    if isinstance(s, memoryview):
        return bytes(s)
    raise TypeError(f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}')


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))


def urlsafe_b64decode(s):
    return b64decode(_bytes_from_decode_data(s).translate(bytes.maketrans(b'-_', b'+/')))


_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _b32encode(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        if not isinstance(s, memoryview):
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(s).__name__}'")
        s = bytes(s)
    out = bytearray()
    for at in range(0, len(s), 5):
        chunk = s[at:at + 5]
        bits = int.from_bytes(chunk) << 8 * (5 - len(chunk))
        digits = bytes([alphabet[bits >> shift & 31] for shift in range(35, -1, -5)])
        used = (len(chunk) * 8 + 4) // 5
        out += digits[:used] + b'=' * (8 - used)
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        if len(map01) != 1:
            raise AssertionError(repr(map01))
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b'=')
    pads = size - len(s)
    values = {c: n for n, c in enumerate(alphabet)}
    out = bytearray()
    bits = have = 0
    for c in s:
        n = values.get(c)
        if n is None:
            raise binascii.Error('Non-base32 digit found')
        bits = bits << 5 | n
        have += 5
        if have >= 8:
            have -= 8
            out.append(bits >> have)
            bits = bits & ((1 << have) - 1)
    if pads not in (0, 1, 3, 4, 6) or pads > 7:
        raise binascii.Error('Incorrect padding')
    return bytes(out)


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if re.search(b'[^0-9A-F]', s):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_A85START = b'<~'
_A85END = b'~>'
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'


def _words(b):
    """The words of four bytes, and how many bytes the last one lacks."""
    padding = -len(b) % 4
    b = bytes(b) + bytes(padding)
    return [int.from_bytes(b[at:at + 4]) for at in range(0, len(b), 4)], padding


def _digits(word, alphabet):
    out = []
    for _ in range(5):
        word, n = divmod(word, 85)
        out.append(alphabet[n])
    return bytes(out[::-1])


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    words, padding = _words(b)
    alphabet = bytes(range(33, 118))
    chunks = []
    for word in words:
        chunks.append(b'z' if not word else b'y' if foldspaces and word == 0x20202020 else _digits(word, alphabet))
    if padding and not pad:
        if chunks[-1] == b'z':
            chunks[-1] = b'!!!!!'
        chunks[-1] = chunks[-1][:-padding]
    result = b''.join(chunks)
    if adobe:
        result = _A85START + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    return result + _A85END if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(_A85END):
            raise ValueError(f'Ascii85 encoded byte sequences must end with {_A85END!r}')
        b = b[2:-2] if b.startswith(_A85START) else b[:-2]
    out = bytearray()
    group = []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            group.append(c)
            if len(group) == 5:
                word = 0
                for k in group:
                    word = word * 85 + k - 33
                if word > 0xffffffff:
                    raise ValueError('Ascii85 overflow')
                out += word.to_bytes(4)
                group = []
        elif c == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            out += bytes(4)
        elif foldspaces and c == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            out += b'    '
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    padding = 4 - len(group)
    return bytes(out[:-padding] if padding else out)


def b85encode(b, pad=False):
    words, padding = _words(b)
    result = b''.join([_digits(word, _B85) for word in words])
    return result[:-padding] if padding and not pad else result


def _b85decode(b, alphabet, what):
    b = _bytes_from_decode_data(b)
    values = {c: n for n, c in enumerate(alphabet)}
    padding = -len(b) % 5
    b = b + bytes([alphabet[84]]) * padding
    out = bytearray()
    for at in range(0, len(b), 5):
        word = 0
        for j in range(5):
            n = values.get(b[at + j])
            if n is None:
                raise ValueError(f'bad {what} character at position {at + j}')
            word = word * 85 + n
        if word > 0xffffffff:
            raise ValueError(f'{what} overflow in hunk starting at byte {at}')
        out += word.to_bytes(4)
    return bytes(out[:-padding] if padding else out)


def b85decode(b):
    return _b85decode(b, _B85, 'base85')


def z85encode(s):
    return b85encode(s).translate(bytes.maketrans(_B85, _Z85))


def z85decode(s):
    return _b85decode(s, _Z85, 'z85')


def encode(input, output):
    while True:
        piece = input.read(MAXBINSIZE)
        if not piece:
            return
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            return
        output.write(binascii.a2b_base64(line))


def encodebytes(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}')
    return b''.join([binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}')
    return binascii.a2b_base64(s)
