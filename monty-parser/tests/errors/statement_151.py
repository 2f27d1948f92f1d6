brek now
