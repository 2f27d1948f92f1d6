# From inside a repr called by print.
class R:
    def __repr__(self): raise LookupError("no repr today")


print("x", end=" ")
print([R()])
