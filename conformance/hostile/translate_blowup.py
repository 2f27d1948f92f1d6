# Each character becomes a long text.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
("a" * 10**5).translate({97: "b" * 10**5})
