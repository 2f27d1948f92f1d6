# Views that are copied.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
m = memoryview(bytes(10**6))
while True: m[::-1].tobytes()
