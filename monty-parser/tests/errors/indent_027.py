if x:
    y
     z
