'a' b 'c'
