global a = 1
