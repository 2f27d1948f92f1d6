[x fr x in y]
