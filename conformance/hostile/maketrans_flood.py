# Tables made without end.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError TimeoutError
keep = []
while True: keep.append(str.maketrans("abcdefghij" * 1000, "0123456789" * 1000))
