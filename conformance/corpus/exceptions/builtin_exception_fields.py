# Fields of builtin exceptions.
def show(e, *names): print(type(e).__name__, [getattr(e, n) for n in names], e.args, str(e))


show(StopIteration(1, 2), "value")
show(StopIteration(), "value")
show(SystemExit(3), "code"); show(SystemExit(1, 2), "code"); show(SystemExit(), "code")
show(ImportError("m", name="n", path="p"), "name", "path", "msg"); show(ImportError("a", "b"), "msg", "name")
show(ModuleNotFoundError("m", name="n"), "name")
show(NameError("n", name="x"), "name"); show(AttributeError("a", name="x", obj=1), "name", "obj")
show(OSError(999, "no", "f"), "errno", "strerror", "filename"); show(OSError("x"), "errno", "strerror", "filename"); show(OSError(999, "a", "b", 0, "c"), "filename", "filename2")
show(UnicodeDecodeError("utf8", b"abc", 1, 2, "why"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "a\xe9", 1, 2, "why"), "encoding", "object", "start", "end")
show(UnicodeTranslateError("ab", 0, 2, "why"), "object", "start", "end")
show(SyntaxError("bad", ("f", 1, 2, "text")), "msg", "filename", "lineno", "offset", "text", "end_lineno")
show(SyntaxError(), "msg", "filename"); show(KeyError("k")); show(KeyError("a", "b")); show(KeyError())
for cls, args, kw in ((ImportError, (), {"bad": 1}), (NameError, (), {"obj": 1}), (AttributeError, (), {"x": 1}), (UnicodeDecodeError, (), {}), (UnicodeDecodeError, ("a", "b", 1, 2, "r"), {}), (OSError, (), {"errno": 1}), (SyntaxError, ("m", (1,)), {})):
    try: cls(*args, **kw); print("ok")
    except (TypeError, IndexError) as e: print(type(e).__name__, e)
