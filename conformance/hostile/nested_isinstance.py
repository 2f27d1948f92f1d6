# isinstance with tuples nested deeply.
# limits: --max-memory 64M --max-time 1
# stops: RecursionError TimeoutError MemoryError
t = int
for _ in range(200000): t = (t,)
try:
    print(isinstance("a", t))
except RecursionError: pass
while True: pass
