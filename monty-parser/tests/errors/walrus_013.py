[a := 1 for b := 2 in c]
