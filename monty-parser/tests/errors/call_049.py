print(a) b
