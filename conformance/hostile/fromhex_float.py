# A hexadecimal float of many digits.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
text = "0x" + "1" * 10**6 + "p-4000000"
while True: float.fromhex(text)
