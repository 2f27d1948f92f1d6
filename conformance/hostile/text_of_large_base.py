# Text in base three.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
text = "1" * 4300
while True: int(text, 3)
