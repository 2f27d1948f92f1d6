x

    # c
    y
