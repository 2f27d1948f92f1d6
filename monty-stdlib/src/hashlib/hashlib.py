# Hash objects: each holds what it was fed, and its digest is made when it is asked for.

algorithms_guaranteed = {'blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384',
                         'sha3_512', 'sha512', 'shake_128', 'shake_256'}
algorithms_available = algorithms_guaranteed | {'sha512_224', 'sha512_256'}

__all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384',
           'sha3_512', 'shake_128', 'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'pbkdf2_hmac', 'file_digest')

# Digest size, block size.
_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128), 'sha512': (64, 128),
          'sha512_224': (28, 128), 'sha512_256': (32, 128), 'sha3_224': (28, 144), 'sha3_256': (32, 136), 'sha3_384': (48, 104),
          'sha3_512': (64, 72), 'shake_128': (0, 168), 'shake_256': (0, 136)}


def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, memoryview):
        return bytes(data)
    raise TypeError('object supporting the buffer API required')


class HASH:
    """A digest in the making."""

    __slots__ = ('name', '_data')

    def __init__(self):
        raise TypeError("cannot create '_hashlib.HASH' instances")

    @property
    def digest_size(self):
        return _SIZES[self.name][0]

    @property
    def block_size(self):
        return _SIZES[self.name][1]

    def update(self, data, /):
        self._data += _bytes_of(data)

    def digest(self):
        return _digest(self.name, self._data, 0)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.name = self.name
        made._data = self._data[:]
        return made

    def __repr__(self):
        return f'<{self.name} {type(self).__module__}.{type(self).__name__} object @ {hex(id(self))}>'


class HASHXOF(HASH):
    """A digest of any length."""

    __slots__ = ()

    def digest(self, length):
        if length < 0:
            raise ValueError('value must be positive')
        return _digest(self.name, self._data, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


HASH.__module__ = HASHXOF.__module__ = '_hashlib'


def _made(name, data, string):
    if string is not _missing:
        if data is not _missing:
            raise TypeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
        data = string
    self = object.__new__(HASHXOF if name in ('shake_128', 'shake_256') else HASH)
    self.name = name
    self._data = bytearray()
    if data is not _missing:
        self._data += _bytes_of(data)
    return self


def md5(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('md5', data, string)


def sha1(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha1', data, string)


def sha224(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha224', data, string)


def sha256(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha256', data, string)


def sha384(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha384', data, string)


def sha512(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha512', data, string)


def sha3_224(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha3_224', data, string)


def sha3_256(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha3_256', data, string)


def sha3_384(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha3_384', data, string)


def sha3_512(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('sha3_512', data, string)


def shake_128(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('shake_128', data, string)


def shake_256(data=_missing, *, usedforsecurity=True, string=_missing):
    return _made('shake_256', data, string)


class _Blake2:
    __slots__ = ('digest_size', '_data', '_rest')

    def __new__(cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        most = cls.MAX_DIGEST_SIZE
        if digest_size is None:
            digest_size = most
        if not 1 <= digest_size <= most:
            raise ValueError(f'digest_size for {cls.__name__.capitalize()} must be between 1 and {most} bytes, here it is {digest_size}')
        if len(salt) > cls.SALT_SIZE:
            raise ValueError(f'maximum salt length is {cls.SALT_SIZE} bytes')
        if len(person) > cls.PERSON_SIZE:
            raise ValueError(f'maximum person length is {cls.PERSON_SIZE} bytes')
        if not 0 <= fanout <= 255:
            raise ValueError('fanout must be between 0 and 255')
        if not 1 <= depth <= 255:
            raise ValueError('depth must be between 1 and 255')
        if not 0 <= leaf_size < 1 << 32:
            raise OverflowError('leaf_size is too large')
        if not 0 <= node_offset < (1 << 64 if most == 64 else 1 << 48):
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= most:
            raise ValueError(f'inner_size must be between 0 and {most}')
        if len(key) > cls.MAX_KEY_SIZE:
            raise ValueError(f'maximum key length is {cls.MAX_KEY_SIZE} bytes')
        self = object.__new__(cls)
        self.digest_size = digest_size
        self._rest = (bytes(key), bytes(salt), bytes(person),
                      (fanout, depth, leaf_size, node_offset, node_depth, inner_size, int(bool(last_node))))
        self._data = bytearray()
        self._data += _bytes_of(data)
        return self

    @property
    def name(self):
        return type(self).__name__

    def update(self, data, /):
        self._data += _bytes_of(data)

    def digest(self):
        return _blake2(self.name, self._data, self.digest_size, *self._rest)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.digest_size = self.digest_size
        made._rest = self._rest
        made._data = self._data[:]
        return made

    def __repr__(self):
        return f'<_blake2.{self.name} object at {hex(id(self))}>'


class blake2b(_Blake2):
    """BLAKE2b: digests of up to 64 bytes."""

    SALT_SIZE = PERSON_SIZE = 16
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64
    block_size = 128


class blake2s(_Blake2):
    """BLAKE2s: digests of up to 32 bytes."""

    SALT_SIZE = PERSON_SIZE = 8
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32
    block_size = 64


def new(name, data=_missing, *, usedforsecurity=True, string=_missing, **kwargs):
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    plain = name.lower().replace('-', '_')
    if plain.startswith('sha_'):
        plain = 'sha' + plain[4:]
    if plain in ('blake2b', 'blake2s'):
        return (blake2b if plain == 'blake2b' else blake2s)(b'' if data is _missing else data, **kwargs)
    if plain not in _SIZES:
        raise ValueError(f'unsupported hash type {name}')
    return _made(plain, data, string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    plain = hash_name.lower().replace('-', '_')
    if plain not in _SIZES or plain.startswith('shake'):
        raise ValueError('[digital envelope routines] unsupported' if plain in _SIZES else f'unsupported hash type {hash_name}')
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = _SIZES[plain][0]
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    return _pbkdf2(plain, bytes(_bytes_of(password)), bytes(_bytes_of(salt)), iterations, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    made = new(digest) if isinstance(digest, str) else digest()
    while True:
        piece = fileobj.read(_bufsize)
        if not piece:
            return made
        made.update(piece)
