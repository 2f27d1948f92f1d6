whil True:
    pass
