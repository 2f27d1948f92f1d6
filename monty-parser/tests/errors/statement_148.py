asnc def f(): pass
