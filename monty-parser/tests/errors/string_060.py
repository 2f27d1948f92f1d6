rb'a
