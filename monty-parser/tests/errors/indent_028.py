  if x:
    pass
