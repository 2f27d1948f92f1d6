kf'a'
