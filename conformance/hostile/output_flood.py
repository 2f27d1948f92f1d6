# limits: --max-output 64K
# stops: OutputLimit
while True:
    print("x" * 1000)
