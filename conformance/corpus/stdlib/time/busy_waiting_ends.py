# A program that waits for time to go by comes to an end.
import time
end = time.perf_counter() + 0.001
turns = 0
while time.perf_counter() < end:
    turns += 1
print(turns > 0)
start = time.time()
elapsed = time.time() - start
print(elapsed >= 0, 1000 / (time.perf_counter() - end) > 0)
