# A host call inside __str__ called by print, str, format and join.
class S:
    def __str__(self): return fetch("text")


print(S(), S(), sep=fetch("-"), end=fetch("!\n"))
print(str(S()) + f"{S()}{S()!s:>6}", "{}".format(S()), "%s" % S())
