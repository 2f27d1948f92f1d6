# Case folding of a long text.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
t = "\u00df" * 10**6
while True: t.casefold()
