df f(): pass
