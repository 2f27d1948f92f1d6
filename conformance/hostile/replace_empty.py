# Text put between all characters.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
("a" * 10**5).replace("", "b" * 10**5)
