# A host call inside __format__.
class F:
    def __format__(self, spec): return fetch(f"[{spec}]")


print(f"{F()} {F():>5} {F():{fetch('nested')}}", "{:x}{:y}".format(F(), F()), format(F(), "z"))
