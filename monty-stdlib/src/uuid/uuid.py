# Universally unique identifiers.

from secrets import token_bytes

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
    'reserved for future definition']


class SafeUUID:
    """Whether an identifier was made in a way that is safe among processes."""

    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __repr__(self):
        return f'<SafeUUID.{self.name}: {self.value!r}>'

    def __str__(self):
        return f'SafeUUID.{self.name}'


SafeUUID.safe = SafeUUID('safe', 0)
SafeUUID.unsafe = SafeUUID('unsafe', -1)
SafeUUID.unknown = SafeUUID('unknown', None)


class UUID:
    """An identifier of 128 bits."""

    __slots__ = ('int', 'is_safe')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = int_(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            int = int_.from_bytes(bytes)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = int_.from_bytes(bytes)
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            low, mid, high, seq_high, seq_low, node = fields
            for value, bits, place, what in ((low, 32, 1, '32'), (mid, 16, 2, '16'), (high, 16, 3, '16'), (seq_high, 8, 4, 'an 8'),
                                             (seq_low, 8, 5, 'an 8'), (node, 48, 6, '48')):
                if not 0 <= value < 1 << bits:
                    article = '' if what.startswith('an') else 'a '
                    raise ValueError(f'field {place} out of range (need {article}{what}-bit value)')
            int = low << 96 | mid << 80 | high << 64 | (seq_high << 8 | seq_low) << 48 | node
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & ~(0xc000 << 48) & ~(0xf000 << 64)
            int = int | 0x8000 << 48 | version << 76
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        x = self.hex
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        b = self.bytes
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xffff

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xffff

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xff

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xff

    @property
    def time(self):
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0xfff
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0xfff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        if not self.int & 0x2000 << 48:
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xf
        return None


int_ = int
bytes_ = bytes


def _now():
    import time
    return time.time_ns()


def getnode():
    # No hardware to ask: chance, marked as RFC 4122 wants it.
    return int_.from_bytes(token_bytes(6)) | 1 << 40


def uuid1(node=None, clock_seq=None):
    stamp = _now() // 100 + 0x01b21dd213814000
    if clock_seq is None:
        clock_seq = int_.from_bytes(token_bytes(2)) & 0x3fff
    if node is None:
        node = getnode()
    return UUID(fields=(stamp & 0xffffffff, stamp >> 32 & 0xffff, stamp >> 48 & 0xfff, clock_seq >> 8 & 0x3f, clock_seq & 0xff, node),
                version=1)


def _named(namespace, name, digest, version):
    if isinstance(name, str):
        name = name.encode()
    return UUID(bytes=digest(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    from hashlib import md5
    return _named(namespace, name, md5, 3)


def uuid4():
    return UUID(bytes=token_bytes(16), version=4)


def uuid5(namespace, name):
    from hashlib import sha1
    return _named(namespace, name, sha1, 5)


def uuid6(node=None, clock_seq=None):
    stamp = _now() // 100 + 0x01b21dd213814000
    if clock_seq is None:
        clock_seq = int_.from_bytes(token_bytes(2)) & 0x3fff
    if node is None:
        node = getnode()
    return UUID(int=(stamp >> 12 & 0xffffffffffff) << 80 | (stamp & 0xfff) << 64 | (clock_seq & 0x3fff) << 48 | node & 0xffffffffffff, version=6)


def uuid7():
    chance = int_.from_bytes(token_bytes(10))
    return UUID(int=(_now() // 1000000 & 0xffffffffffff) << 80 | chance, version=7)


def uuid8(a=None, b=None, c=None):
    if a is None:
        a = int_.from_bytes(token_bytes(6))
    if b is None:
        b = int_.from_bytes(token_bytes(2)) & 0xfff
    if c is None:
        c = int_.from_bytes(token_bytes(8)) & 0x3fffffffffffffff
    return UUID(int=(a & 0xffffffffffff) << 80 | (b & 0xfff) << 64 | c & 0x3fffffffffffffff, version=8)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
