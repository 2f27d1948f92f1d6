# Exceptions in the exit of a context manager and in finally come with what they replaced.
# whole traceback
class Manager:
    def __enter__(self): return self

    def __exit__(self, *args): raise KeyError("exit")


def f():
    try:
        with Manager():
            raise ValueError("body")
    finally:
        [][0]


f()
