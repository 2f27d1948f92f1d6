wth a: pass
