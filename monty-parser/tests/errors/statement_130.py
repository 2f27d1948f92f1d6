esle:
    pass
