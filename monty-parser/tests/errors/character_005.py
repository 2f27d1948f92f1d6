x = a@
