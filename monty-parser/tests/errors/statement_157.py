with open(x) sa y: pass
