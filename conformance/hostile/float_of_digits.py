# A float of many digits.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
text = "1" * 10**5 + "e-100000"
while True: float(text)
