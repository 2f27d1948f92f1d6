< a
