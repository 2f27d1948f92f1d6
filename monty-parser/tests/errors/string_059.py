tb'a'
