x\y
