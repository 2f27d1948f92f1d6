pss x
