uf'a'
