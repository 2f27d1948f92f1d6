# No clock goes back, and sleeping takes time.
import time
for clock in (time.monotonic, time.perf_counter, time.time):
    a = clock()
    time.sleep(0.002)
    b = clock()
    print(clock.__name__, type(a).__name__, a < b, b - a >= 0.0019, b - a < 1)
for clock in (time.monotonic_ns, time.perf_counter_ns, time.time_ns, time.process_time_ns):
    a, b = clock(), clock()
    print(clock.__name__, type(a).__name__, a <= b)
print(abs(time.time() - time.time_ns() / 1e9) < 1, type(time.process_time()).__name__)
