# What a program without an operating system can have of `os`: names, paths as text, an empty environment.

import abc
import posixpath as path

from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

__all__ = ['altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'environ',
           'extsep', 'getcwd', 'getenv', 'fspath', 'PathLike', 'error', 'fsencode', 'fsdecode', 'cpu_count', 'strerror',
           'SEEK_SET', 'SEEK_CUR', 'SEEK_END']

name = 'posix'
linesep = '\n'
error = OSError
environ = {}
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
_modules()['os.path'] = path


def getcwd():
    return '/'


def getcwdb():
    return b'/'


def getenv(key, default=None):
    return environ.get(key, default)


def cpu_count():
    return 1


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    """What stands for a path."""
    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            for base in subclass.__mro__:
                if '__fspath__' in base.__dict__:
                    return True
        return NotImplemented

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


def strerror(code, /):
    texts = {1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists',
             20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument'}
    return texts.get(code, f'Unknown error {code}')
