# No return is None; tuples need no brackets; star in return.
def nothing(): pass
def bare(): return
def pair(): return 1, 2
def starred(x): return *x, 3
def early(n):
    for i in range(n):
        if i == 2:
            return i
    else:
        return "else"
    return "never"


print(nothing(), bare(), pair(), starred([1, 2]), early(2), early(5))
def many(): return [], {}, (), "", None
print(many())
def cond(x): return "a" if x else None
print(cond(1), cond(0))
