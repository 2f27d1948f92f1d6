# OSError picks its subclass by errno.
import errno
for name in ("ENOENT", "EACCES", "EPERM", "EEXIST", "ENOTDIR", "EISDIR", "EINTR", "EAGAIN", "ECHILD", "EPIPE", "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "ESRCH", "ETIMEDOUT", "EINVAL"):
    print(name, type(OSError(getattr(errno, name), "msg")).__name__)
class Mine(OSError): pass
print(type(Mine(errno.ENOENT, "x")).__name__, Mine(999, "x"))
print(OSError is IOError is EnvironmentError, type(FileNotFoundError(errno.EPERM, "y")).__name__)
print(OSError(999), OSError(999, 2), OSError(999, 2, 3), OSError(999, 2, 3).args, OSError(999, 2, 3, 4, 5), repr(OSError(999, "a", "f")))
