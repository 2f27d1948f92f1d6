# `and` and `or` answer an operand, not a bool, and stop early.
def v(x):
    print("eval", repr(x))
    return x


print(v(0) or v("") or v([]))
print(v(1) and v("a") and v(0.0) and v("never"))
print(v(None) or v(3) and v(4))
print(not v([]) and not v(0))
print(1 or 1 / 0)
print(() and 1 / 0)
print([] or {} or "last")
print(True and [] is not None)
