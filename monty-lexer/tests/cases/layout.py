if a:
    b
    if c:
        d

# comment
    e  # trailing
f
