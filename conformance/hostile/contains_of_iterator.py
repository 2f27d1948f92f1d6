# Membership in an iterator without end.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
-1 in iter(range(10**18))
