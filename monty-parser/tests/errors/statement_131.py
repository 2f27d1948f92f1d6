if x:
    pass
els:
    pass
