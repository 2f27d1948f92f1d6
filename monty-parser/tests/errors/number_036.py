1if 2else 3 4
