# A long separator.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
(b"x" * 10**6).join([b""] * 10**6)
