fb'a'
