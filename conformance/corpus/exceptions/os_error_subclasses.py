# OSError picks its subclass by errno.
import errno
for name in ("ENOENT", "EACCES", "EPERM", "EEXIST", "ENOTDIR", "EISDIR", "EINTR", "EAGAIN", "ECHILD", "EPIPE", "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "ESRCH", "ETIMEDOUT", "EINVAL"):
    print(name, type(OSError(getattr(errno, name), "msg")).__name__)
class Mine(OSError): pass
print(type(Mine(errno.ENOENT, "x")).__name__, Mine(errno.ENOENT, "x"))
print(OSError is IOError is EnvironmentError, FileNotFoundError(errno.EPERM, "y"), type(FileNotFoundError(1, "y")).__name__)
print(OSError(1), OSError(1, 2), OSError(1, 2, 3), OSError(1, 2, 3).args, OSError(1, 2, 3, 4, 5), repr(OSError(1, "a", "f")))
