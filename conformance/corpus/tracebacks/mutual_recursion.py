# Different lines are not folded.
# whole traceback
def even(n): return odd(n - 1) if n else missing
def odd(n): return even(n - 1) if n else missing


even(6)
