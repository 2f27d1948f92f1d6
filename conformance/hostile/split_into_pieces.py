# More pieces than there is room for.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
("," * 10**7).split(",")
