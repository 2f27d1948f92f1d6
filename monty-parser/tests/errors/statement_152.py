glbal x
