# Making groups: what they take, which class they become.
for args in (("m", [ValueError(1)]), ("m", [KeyboardInterrupt()]), ("m", (ValueError(1), TypeError(2))), ("m", []), ("m", [1]), ("m", ValueError), (1, [ValueError()]), ("m",), ("m", [ValueError()], 3), ("m", {1: 2}), ("m", "ab"), ("m", None)):
    for cls in (BaseExceptionGroup, ExceptionGroup):
        try: g = cls(*args); print(type(g).__name__, g, repr(g), g.exceptions)
        except (TypeError, ValueError) as e: print(cls.__name__, type(e).__name__, e)
print(ExceptionGroup.__mro__, issubclass(ExceptionGroup, Exception))
g = ExceptionGroup("m", [ValueError(1)])
for name, v in (("message", "x"), ("exceptions", ())):
    try: setattr(g, name, v)
    except AttributeError as e: print(e)
