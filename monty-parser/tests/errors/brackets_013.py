if (a:
    b
