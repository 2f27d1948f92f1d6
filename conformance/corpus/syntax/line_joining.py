# Backslashes, brackets, comments and blank lines.
total = 1 + \
    2 + \
    3
print(total)

def f(a,

      b=2,  # trailing comma is fine

      ):

    # comment at the end

    return (a
            + b)
# dedented comment
    # oddly indented comment
print(f(1,),
      [1,
       2,
       ])
if (1 and
        True): print("joined")
