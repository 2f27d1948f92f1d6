defn f(): pass
