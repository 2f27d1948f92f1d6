fo x in y: pass
