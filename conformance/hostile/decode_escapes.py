# Each byte becomes an escape.
# limits: --max-memory 64M --max-time 1
# stops: MemoryError
(b"\xff" * 2 * 10**7).decode("ascii", "backslashreplace")
