# Own attributes, own str, hierarchy.
class AppError(Exception):
    code = 500
    def __init__(self, msg, *, detail=None):
        super().__init__(msg)
        self.detail = detail
class NotFound(AppError):
    code = 404
    def __str__(self): return f"[{self.code}] {super().__str__()} ({self.detail})"
class Silent(AppError):
    def __init__(self): self.set = True


try: raise NotFound("page", detail={"id": 7})
except AppError as e: print(e, repr(e), e.args, e.code, e.detail, isinstance(e, Exception))
print(repr(Silent()), str(Silent()) == "", Silent().args, Silent("x").args if False else "")
try: NotFound("a", "b")
except TypeError as e: print(e)
class Multi(KeyError, AttributeError): pass
try: raise Multi("m")
except AttributeError as e: print(e, [c.__name__ for c in type(e).__mro__])
