break if a else b
