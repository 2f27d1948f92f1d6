ub'a'
