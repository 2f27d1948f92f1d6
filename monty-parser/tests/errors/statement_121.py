whle x: pass
