a (b) c
