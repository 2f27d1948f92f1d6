a and and b
