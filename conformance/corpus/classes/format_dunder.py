# The spec goes to __format__ untouched.
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"


f = F()
print(f"{f}", f"{f:abc}", f"{f:{1}-{2}}", f"{f!s:>5}", "{0:x y}".format(f), format(f), format(f, ">"))
class Plain:
    def __str__(self): return "plain"
print(f"{Plain()}", format(Plain(), ""))
try: print(f"{Plain():>10}")
except TypeError as e: print(e)
class Bad:
    def __format__(self, spec): return 1
try: f"{Bad()}"
except TypeError as e: print(e)
class Money(float):
    def __format__(self, spec): return "$" + super().__format__(spec or ".2f")
print(f"{Money(3)} {Money(3):.1f} {Money(2):>8.3f}")
