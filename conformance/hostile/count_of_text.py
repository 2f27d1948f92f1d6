# Counts in a long text.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
t = "ab" * 10**6
while True: t.count("ba")
